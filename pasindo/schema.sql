-- The whole schema, by `make schema`; not edited by hand.
-- made from catalog/migrations/1000_listings.py 7b835ee513919caf99aa3db4abe01ce2cd0580d1324f7fceaeb4269aedbb16d6
-- made from catalog/migrations/1001_load_taxonomy.py f0cb0d12aa90d3fd8a75c3286c2f514b2fd3ae3ad22d76b67b85ced8a94749d2
-- made from catalog/migrations/1002_variants.py 541b9eb837989c9ea3b7e525252a3c08ac0a9279e2e74d3bc51c426387406d24
-- made from catalog/migrations/1003_fill_variants.py f5b69569e1cc9ca592cd491c1a0da70ec52b9bb820b7ea457f1d0d23d736b9f5
-- made from catalog/migrations/1004_variants_hold.py aed2ee9650a10a8815ce3742766c1ad0511674fb0dbb4ef4a82f4c15b3b36ca7
-- made from catalog/migrations/1005_firm_triggers.py 7352153d02dd0247bfb801d19747ee6827122df6566107fb6ae84e1b2bbaf204
-- made from catalog/migrations/1006_titles_on_one_line.py d77e18dfa7a1c2c17406537ca1a7d291aa3e9940d6c75d45c9ea45a2c35bd17e
-- made from catalog/migrations/1007_content_equals_the_revision.py ef3d9c196cf494ec2aabb9ed65ec868fb5945e084e3759fa763b4cad06235261
-- made from catalog/migrations/1008_watched_states.py 1cf0e7cf2130ba2e7c5bacc6f35100e63cc8003932045b6fb891d5a596843123
-- made from catalog/migrations/1009_approvals_to_expire.py d0af1e86765ee2a1a4e549ea9dadbc46385b5b10591230cfc1245e7997e2acdc
-- made from catalog/migrations/__init__.py a0b26ed69fdde2a24094d275cc96d4fa9b7e61a4ed7246f795d5e9dd84867311
-- made from curation/migrations/0001_initial.py 5247c76e436d520002ba63e427ee28e5574c0bdb940ad890fdda0b822b428128
-- made from curation/migrations/0002_firm_triggers.py 48090ebe2b5c0a4393eeb04b2463254a07bd7262e2d327338de17dfcf0380452
-- made from curation/migrations/0003_decisions_name_what_was_seen.py 719b11c728b8addfe52ff2b86869f73d1c7058acc710fa03e6ec3907488d7378
-- made from curation/migrations/0004_decisions_by_right.py c9c7b9d4c95bdad436a38b6dd296e543762a0eb944ac2f6ed716c5dd51087946
-- made from curation/migrations/0005_approvals_wait_for_judgements.py 3a4ecf491e5fc47856b5a1fbf00ed19b3c639afd4026facc0c278a37ad5de8ca
-- made from curation/migrations/0006_submission_deadlines.py a984dca1ce911e18d4d4c16e4199a84f55b05cbade411738f0ea8f546d108fcb
-- made from curation/migrations/__init__.py e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
-- made from facilities/migrations/1000_facilities.py 358d2bf2cadae30db76dd6b99b16eca22bf2a36d06b18c3b3c907b13789ffc18
-- made from facilities/migrations/1001_who_changed_what.py 9b84d0f7d1a339c4738b7f3a6f3c53016b19aeb263435af2e536648931b3eb48
-- made from facilities/migrations/1002_roles_end_at_a_moment.py c10ebeeb1279cffa83825d902a0da0a09cab44cc03a2610d605851ea806a0e51
-- made from facilities/migrations/1003_ended_roles_get_their_past_back.py 7f7456423b1887304eda146140b9e26f75b5a32c6174ad0d35ce1dc4b7a4cdef
-- made from facilities/migrations/1004_stock_of_a_variant.py 2a03a0548b10ad71c77d296290fc0475d9dd41ec2585aefc5000187f40f6b4a9
-- made from facilities/migrations/1005_firm_triggers.py 0c4690be5ef2336f040b8f798aaf6ab7043a1494333196fbb82d150d0b19c2d6
-- made from facilities/migrations/1006_histories.py 684c8bd75a8f0d77c312e8f4eae190aef066a0a79491a0a89c3833cd7de608d7
-- made from facilities/migrations/1007_roles_rest_on_invitations.py 4d6c7694cc696ecc13a908c29d45b95563bc55f8dbb1107c892738e8a9c868eb
-- made from facilities/migrations/1008_names_on_one_line.py 46acb53c50e14ab738558af4e0c6a210fb2dc35e0feab576c7d137359c279c2f
-- made from facilities/migrations/1009_price_up_to_the_approved_one.py 40f3d815dcefb45087cfb809f6cfa4235dd404d37f1c980091f756100aa59911
-- made from facilities/migrations/1010_roles_of_the_invited_prices_wait.py cb3b4b1ab9ae408398394970d6e4e3eec87aee21fb055e253b31adb97d0acce1
-- made from facilities/migrations/__init__.py 73064967e5fdb08cdf1a9cb474e7c31521ceb93d7da0fdc5a85f9693d66b16ec
-- made from orders/migrations/1000_facility_orders.py c4e6a4cad4f7a12e30e206befe831cd07f25c358f3e2119910fd8c58544df479
-- made from orders/migrations/1001_load_tariff.py 159e3359d11e7d34c54276961787336e132f4d530a1b27ba1e29c54de745ec44
-- made from orders/migrations/1002_order_numbers.py ae1bdc8ec33829da275db81878fcfe0d9f7fb4d208e8b4272c5b14d410f31071
-- made from orders/migrations/1003_line_of_a_variant.py 2c830066c633f6027e4ae98a9ea129e97b673985949ca7534ca22a1bbe2ab477
-- made from orders/migrations/1004_shipments_in_parts.py e2a96ca89b3c1deeb89968546c91f5dbc58797a7391fb2a95fd4ee5730f942b3
-- made from orders/migrations/1005_a_line_holds_its_variant.py 0a1c315494a07aaf1ad614b46d496ce3cbd235f922c3902b718a487394443c82
-- made from orders/migrations/1006_firm_triggers.py 00c7d7fb84d448609532d4e1d5556141cc61c401f75de9a4c4217eba4a6bf436
-- made from orders/migrations/1007_what_was_agreed_is_fixed.py 70866d6e1648dbdec89140df0a256620ded9428023e5e3b6e3cc37952194da98
-- made from orders/migrations/1008_histories.py 4351d3dc6e75893992361f9bf01b3a6943d9b4b59a63a916add0f12b76f1c422
-- made from orders/migrations/1009_lines_and_attempts_add_up.py 23b3f51d8465cd4e7d80b8f5fd1ed871de194f41df8235f514111002cb1f8c52
-- made from orders/migrations/1010_typed_lines_and_corrected_webhooks.py f63c962ca1ac034a6fdacc3d57d9a3db2bbf6683734e2cefc4bda9a649cd6f55
-- made from orders/migrations/1011_unpaid_holds.py d0b43dab0e16f6a0ca775472d595b1e07128962808c3c4562aea3759b0283fc4
-- made from orders/migrations/1012_transfers_by_hand.py dc757f70d6d238cc6658f452d6bcff58fcaabff8bc7aa8dfce376f05f17cd12f
-- made from orders/migrations/1013_wholes_are_written_at_once.py 87954c05e203b35f1ac299a484fe2922ac3051760c0d106cde1bf5557b857072
-- made from orders/migrations/1014_watched_states.py f604448a8405b453e085ed1742ea234716aab7b8c958d0f7b7a48ccf60654d77
-- made from orders/migrations/1015_facility_orders_to_finish.py fddc1e769f837ddadc4446b25befed8a9508bf268901945ecd5ac0ce1b369e5c
-- made from orders/migrations/1016_erased_orders.py 1cd5f0dc99046813af6c9f626f322326ec93065d240625dbc036d1d4cce86b16
-- made from orders/migrations/__init__.py 9e969e4915089c0d3e69903a46f717abe05238cb065a2b8b6cc7fab00c1c961f
-- made from orders/shipping/data/SOURCES.md bd553079a5dc8c1041004a7ea3107783046ea86ada84be262258035c2a359224
-- made from orders/shipping/data/tariff.csv 94efbecbf8de9df630a2c7744c6dd880fda3005186c32d8267689d03726cf518
-- made from pasindo/accounts/migrations/0001_initial.py 9fe36356a947ccb019285122b55d383e9d81c6244014a282ab2bf33888165ec2
-- made from pasindo/accounts/migrations/0002_roles.py e1879fa7efeb754d3f4b31399ed2d87d5ce9fb13f7a566c56eed0a1cdddf5e6e
-- made from pasindo/accounts/migrations/0003_who_changed_what.py 45e5bb1419fff1aabe53af18e9b059a4b6de3bdb753cb7b1154dc509bf66d5fd
-- made from pasindo/accounts/migrations/0004_roles_end_at_a_moment.py 37f4369ab0b109097cda4399f41a35516bf735a2f66041183a328b9a5e235bc0
-- made from pasindo/accounts/migrations/0005_sessions_have_an_epoch.py d8f5fd49e83d941e62111be4ffb2c69deb1726ea3788b1f02e50051b842817b9
-- made from pasindo/accounts/migrations/0006_firm_triggers.py 238d2c03249aa5caa6b5c5dee95964d58e55457de9c9322e515acabcf31777b7
-- made from pasindo/accounts/migrations/0007_kept_forms.py 13e4dfa135258b0334433ac7e6c8b417115203f4d576b52f11ecb1223c6f14dd
-- made from pasindo/accounts/migrations/0008_histories.py 2aa6eb4679c9a6ceac2b1e868f1318ed606c7bce6650449bb014e6727ddf0871
-- made from pasindo/accounts/migrations/0009_roles_rest_on_invitations.py 4ac4aa000ccbbc17d85cf2629d7e0e51095438f59e1f6053ed670d1dec797557
-- made from pasindo/accounts/migrations/0010_factor_resets.py 4b7d2684be2dd25970e4d007a4c5e86f3c291825fd0a5c358365147547ba7835
-- made from pasindo/accounts/migrations/0011_names_on_one_line.py 3d7a0f0d43a654c0de9637241793c83b861b501b935f5f8924a3f90d7623323b
-- made from pasindo/accounts/migrations/0012_roles_are_of_the_invited_address.py 8708e517adeb483284e1bae61f083f9cda430a73affeca4ea3c4f341cfd8f637
-- made from pasindo/accounts/migrations/0013_steps_of_sessions.py eae8ad3a4378b3c3bee09039d223b68f44f0886d3cff936d8b8a11a8b6fa2f19
-- made from pasindo/accounts/migrations/0014_forgetting.py 60a3a17d446097c04a575164efb7509bb4f428433926185025a279287252ddd3
-- made from pasindo/accounts/migrations/__init__.py e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
-- made from pasindo/common/data/SOURCES.md fd11803f7b304171cd430712e08ec120bff8aea2ba630754d46929d7e6ca7412
-- made from pasindo/common/data/holidays.csv a30e3c08dba4ff78085f605a57c2944e0e24d6d18fbc55b9696816daba20276e
-- made from pasindo/common/data/kanwil.csv 80b2ca9836ae139a298bd772bb0407f615989e64a7c6a17b04547c230cc473d1
-- made from pasindo/common/data/provinces.csv 6112653bb07cc3598445a1c07610e08378defb737252f5aa897754aab0d9472c
-- made from pasindo/common/data/regencies.csv 56668f7bf0a2a2c44ce163fb91f35316e68f6b90379ac310afbad4cace26114c
-- made from pasindo/common/migrations/0001_extensions.py 8befc70d202540216f8905ec4d3f89b81e2471fb567bacc4c6fdf529e09cb511
-- made from pasindo/common/migrations/0002_regions_and_outbox.py bdad8b2e30b8427ddb5fa8c56e4e8d891cc3284dd3eae8a1e70ae3e8405937f7
-- made from pasindo/common/migrations/0003_load_regions.py dd616c30f9b8b4bcec39b7df26fde2530f5b33e2af845974607703c469fdcc5c
-- made from pasindo/common/migrations/0004_notice_lines.py 228d7db96a432364213a68115393f656d57e47c3890b9c2f63068db8e70dc408
-- made from pasindo/common/migrations/0005_agencies.py ec9f20ae436fe1708532d266126ce8b0df920f753c357d6092157075925da803
-- made from pasindo/common/migrations/0006_longer_codes_of_channels.py 6b80810c88576ed6982a8a412b33d2f5c082920f477b474a06f3642ddc2af3a0
-- made from pasindo/common/migrations/0007_no_tables_of_the_demo.py d60c78804833b7ec95556e4462ab3f13a15e2fad28f16ab516927fcb9954ea48
-- made from pasindo/common/migrations/0008_firm_triggers.py 20029fa313549dbe9e570fa5dbf5381bc4cb6df77217e92bb5f9655c2794edc6
-- made from pasindo/common/migrations/0009_histories.py 564b0077db350daab262cde0972004b2652d1ce0a41a0249f7b85c2bf4a25027
-- made from pasindo/common/migrations/0010_queues_and_claims.py 215d4e6c2381132ead1885f48cf7ac61c931290effd3ce6e33998ac7e15db1d8
-- made from pasindo/common/migrations/0011_request_ids_and_sweeps.py 62789a4b9efafe832bfc3a83b4d1453266079f249aaf1d29e2962014ef0a6b2b
-- made from pasindo/common/migrations/0012_watched_states.py daec3e3967bd45800fb6c566121564979f58f2ac875b1108dc2b31fddc5e5ca6
-- made from pasindo/common/migrations/0013_counts_of_tries.py c0fe90954dd532ad64a8e1c3799af77798aaf3fdf8d9c14438f2af0bdb9eff1a
-- made from pasindo/common/migrations/0014_who_gave_a_message_up.py 65fc99db0c5bc077ace416033a5bc4b03c8d6ca4c4d74301896529e8ad3808f4
-- made from pasindo/common/migrations/0015_crashed_messages.py 3088507e47309c5efcb195a977568921ab761298503eb75ac8ed39853bf827ad
-- made from pasindo/common/migrations/0016_forgetting.py c50eed2046a18aa30faf57c2ba39c9215eaa3ed942af92b9df5dbceda043d758
-- made from pasindo/common/migrations/__init__.py e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
-- made from pasindo/persons/migrations/0001_doors.py 42a7b65adef15c5e4967dad3cfb51a511adba85a7120ee0ad55229e5abb519a7
-- made from pasindo/persons/migrations/0002_incidents.py f148de6b1ba947c5e090d7c4c216411c1afe5bfa8c381e9acb56e0d4a067da40
-- made from pasindo/persons/migrations/__init__.py e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE FUNCTION public._pgh_attach_context() RETURNS uuid
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
    DECLARE
        context_id uuid := nullif(current_setting('pghistory.context_id', true), '')::uuid;
        metadata jsonb := nullif(current_setting('pghistory.context_metadata', true), '')::jsonb;
    BEGIN
        IF context_id IS NULL OR metadata IS NULL THEN
            context_id := gen_random_uuid();
            metadata := jsonb_build_object('actor', NULL, 'action', session_user, 'through', 'database');
            PERFORM set_config('pghistory.context_id', context_id::text, true),
                set_config('pghistory.context_metadata', metadata::text, true);
        END IF;
        INSERT INTO pghistory_context (id, metadata, created_at, updated_at)
            VALUES (context_id, metadata, now(), now()) ON CONFLICT (id) DO NOTHING;
        RETURN context_id;
    END;
$$;

CREATE FUNCTION public.forget_account(which bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
        DECLARE nobody text;
        BEGIN 
    SELECT email INTO nobody FROM accounts_user WHERE id = which AND anonymised_at IS NOT NULL;
    IF FOUND THEN
        UPDATE accounts_userchange SET email = nobody WHERE pgh_obj_id = which AND email <> nobody;
        UPDATE accounts_factorreset SET reason = 'erased' WHERE user_id = which AND reason <> 'erased';
    END IF;
 END
        $$;

CREATE FUNCTION public.forget_gateway_news(which bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $_$
        DECLARE 
        BEGIN 
    UPDATE order_webhookinbox SET body = md5(body), headers = '{}'::jsonb
    WHERE id = which AND state <> 'received' AND body !~ '^[0-9a-f]{32}$';
 END
        $_$;

CREATE FUNCTION public.forget_invitation(which bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
        DECLARE 
        BEGIN 
    UPDATE accounts_invitation SET email = '', name = '' WHERE id = which AND state <> 'open';
 END
        $$;

CREATE FUNCTION public.forget_message(which uuid) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
        DECLARE 
        BEGIN 
    UPDATE common_message SET recipient = '', subject = '', path = '',
        reason = CASE WHEN reason = '' THEN '' ELSE 'erased' END
    WHERE id = which AND channel IN ('mail', 'page') AND state IN ('sent', 'given_up', 'unknown');
    IF FOUND THEN
        UPDATE common_messagechange SET reason = 'erased' WHERE pgh_obj_id = which AND reason <> '';
    END IF;
 END
        $$;

CREATE FUNCTION public.forget_order(which bigint) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
        DECLARE 
        BEGIN 
    UPDATE order_order SET guest_email = '', buyer_name = '', buyer_phone = '', erased_at = clock_timestamp()
    WHERE id = which AND erased_at IS NULL AND status IN ('done', 'cancelled', 'lapsed');
    IF FOUND THEN
        UPDATE order_shippingaddress SET title = '', first_name = '', last_name = '', line1 = '', line2 = '', line3 = '',
            line4 = '', state = '', postcode = '', search_text = '', phone_number = '', notes = ''
        WHERE id = (SELECT shipping_address_id FROM order_order WHERE id = which);
    END IF;
 END
        $$;

CREATE FUNCTION public.in_read_committed() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
BEGIN
    IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
        RAISE EXCEPTION 'the rules of % are asked in READ COMMITTED', TG_TABLE_NAME
            USING ERRCODE = 'invalid_transaction_state';
    END IF;
    RETURN NULL;
END
$$;

CREATE FUNCTION public.pgtrigger_agreed_once_adaf0() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
                IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                RETURN NEW;
            END IF;
RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_0ccfe() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_1767f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_2e596() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_4362a() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_43967() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
                IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                RETURN NEW;
            END IF;
RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_530dd() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_58430() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_595ed() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_6018b() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_65c55() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_7234d() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_74149() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_7d7ed() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_82d0d() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_89301() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_8e04d() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_928f3() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_97b47() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
                IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                RETURN NEW;
            END IF;
RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9bf05() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_9dd9a() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_ac594() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_b236a() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_c830a() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_dbbbf() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_dc9f2() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_e7240() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_ec114() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_ff666() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_append_only_ff7e4() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_by_hand_as_confirmed_08dae() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF NEW.gateway = 'manual' AND NEW.status IN ('paid', 'needs_refund') AND NOT EXISTS (
                        SELECT 1 FROM order_transferconfirmation WHERE attempt_id = NEW.id
                    ) THEN
                        RAISE EXCEPTION 'a transfer by hand is paid when it was confirmed'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_by_whoever_holds_the_role_464c6() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
        PERFORM 1 FROM accounts_user WHERE id = NEW.actor_id AND is_active FOR SHARE;
        IF FOUND AND NEW.role IN ('facility_admin') THEN
            PERFORM 1 FROM partner_membership h JOIN catalogue_product p ON p.facility_id = h.facility_id
                JOIN curation_submission s ON s.product_id = p.id WHERE s.id = NEW.submission_id AND h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.created_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;
        ELSIF FOUND AND NEW.role IN ('kanwil_verifier') THEN
            PERFORM 1 FROM accounts_roleassignment h JOIN curation_submission s ON s.kanwil_id = h.kanwil_id
                WHERE s.id = NEW.submission_id AND h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.created_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;
        ELSIF FOUND AND NEW.role IN ('pas_curator', 'ikm_assessor', 'ikm_chair') THEN
            PERFORM 1 FROM accounts_roleassignment h WHERE h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.created_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.created_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE;
        ELSE
            RAISE EXCEPTION 'nobody acts on a submission in this role' USING ERRCODE = 'check_violation';
        END IF;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'whoever acts on a submission holds the role, at that moment and there'
                USING ERRCODE = 'check_violation';
        END IF;
    RETURN NEW;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_by_whoever_holds_the_role_4b97a() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
        PERFORM 1 FROM accounts_user WHERE id = NEW.actor_id AND is_active FOR SHARE;
        IF FOUND AND NEW.role IN ('facility_admin') THEN
            PERFORM 1 FROM partner_membership h JOIN catalogue_product p ON p.facility_id = h.facility_id
                JOIN curation_submission s ON s.product_id = p.id WHERE s.id = NEW.submission_id AND h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.made_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;
        ELSIF FOUND AND NEW.role IN ('kanwil_verifier') THEN
            PERFORM 1 FROM accounts_roleassignment h JOIN curation_submission s ON s.kanwil_id = h.kanwil_id
                WHERE s.id = NEW.submission_id AND h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.made_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;
        ELSIF FOUND AND NEW.role IN ('pas_curator', 'ikm_assessor', 'ikm_chair') THEN
            PERFORM 1 FROM accounts_roleassignment h WHERE h.user_id = NEW.actor_id AND h.role = NEW.role AND (h.valid_from IS NULL OR h.valid_from <= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.made_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.made_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE;
        ELSE
            RAISE EXCEPTION 'nobody acts on a submission in this role' USING ERRCODE = 'check_violation';
        END IF;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'whoever acts on a submission holds the role, at that moment and there'
                USING ERRCODE = 'check_violation';
        END IF;
    RETURN NEW;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_by_whoever_holds_the_role_8e7da() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
        PERFORM 1 FROM accounts_user WHERE id = NEW.submitted_by_id AND is_active FOR SHARE;
        IF FOUND AND 'facility_admin' IN ('facility_admin') THEN
            PERFORM 1 FROM partner_membership h JOIN catalogue_product p ON p.facility_id = h.facility_id
                JOIN curation_submission s ON s.product_id = p.id WHERE s.id = NEW.submission_id AND h.user_id = NEW.submitted_by_id AND h.role = 'facility_admin' AND (h.valid_from IS NULL OR h.valid_from <= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.submitted_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;
        ELSIF FOUND AND 'facility_admin' IN ('kanwil_verifier') THEN
            PERFORM 1 FROM accounts_roleassignment h JOIN curation_submission s ON s.kanwil_id = h.kanwil_id
                WHERE s.id = NEW.submission_id AND h.user_id = NEW.submitted_by_id AND h.role = 'facility_admin' AND (h.valid_from IS NULL OR h.valid_from <= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.submitted_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE OF h;
        ELSIF FOUND AND 'facility_admin' IN ('pas_curator', 'ikm_assessor', 'ikm_chair') THEN
            PERFORM 1 FROM accounts_roleassignment h WHERE h.user_id = NEW.submitted_by_id AND h.role = 'facility_admin' AND (h.valid_from IS NULL OR h.valid_from <= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.valid_until IS NULL OR h.valid_until >= (NEW.submitted_at AT TIME ZONE 'Asia/Jakarta')::date) AND (h.ended_at IS NULL OR h.ended_at >= NEW.submitted_at) AND h.ended_at IS NULL AND (h.valid_until IS NULL OR h.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date) FOR SHARE;
        ELSE
            RAISE EXCEPTION 'nobody acts on a submission in this role' USING ERRCODE = 'check_violation';
        END IF;
        IF NOT FOUND THEN
            RAISE EXCEPTION 'whoever acts on a submission holds the role, at that moment and there'
                USING ERRCODE = 'check_violation';
        END IF;
    RETURN NEW;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_closes_once_a8f25() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
                IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                RETURN NEW;
            END IF;

                        IF TG_OP = 'INSERT' AND NEW.state <> 'open' THEN
                            RAISE EXCEPTION 'an invitation begins open' USING ERRCODE = 'check_violation';
                        END IF;
                        IF TG_OP = 'UPDATE' AND OLD.state <> 'open' THEN
                            RAISE EXCEPTION 'an invitation is closed once' USING ERRCODE = 'check_violation';
                        END IF;
                        RETURN NEW;
                        
                END;
            $$;

CREATE FUNCTION public.pgtrigger_contact_is_kept_27630() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
                IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                RETURN NEW;
            END IF;

            IF NEW.guest_email IS DISTINCT FROM OLD.guest_email OR NEW.buyer_name IS DISTINCT FROM OLD.buyer_name OR NEW.buyer_phone IS DISTINCT FROM OLD.buyer_phone OR NEW.erased_at IS DISTINCT FROM OLD.erased_at THEN
                RAISE EXCEPTION 'the contact in % is what was given', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_contact_is_kept_99078() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
                IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                RETURN NEW;
            END IF;

            IF NEW.title IS DISTINCT FROM OLD.title OR NEW.first_name IS DISTINCT FROM OLD.first_name OR NEW.last_name IS DISTINCT FROM OLD.last_name OR NEW.line1 IS DISTINCT FROM OLD.line1 OR NEW.line2 IS DISTINCT FROM OLD.line2 OR NEW.line3 IS DISTINCT FROM OLD.line3 OR NEW.line4 IS DISTINCT FROM OLD.line4 OR NEW.state IS DISTINCT FROM OLD.state OR NEW.postcode IS DISTINCT FROM OLD.postcode OR NEW.search_text IS DISTINCT FROM OLD.search_text OR NEW.phone_number IS DISTINCT FROM OLD.phone_number OR NEW.notes IS DISTINCT FROM OLD.notes THEN
                RAISE EXCEPTION 'the contact in % is what was given', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_content_is_published_2c14c() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF TG_OP = 'INSERT' THEN
                IF (NEW.title, NEW.title_en, NEW.description, NEW.description_en, NEW.specifications, NEW.category_id, NEW.axis_1, NEW.axis_1_en, NEW.axis_2, NEW.axis_2_en, NEW.handling_days_min, NEW.handling_days_max, NEW.live_revision_id, NEW.approval_id, NEW.slug, NEW.product_class_id, NEW.structure, NEW.upc, NEW.meta_title, NEW.meta_description, NEW.parent_id) IS DISTINCT FROM ('', '', '', '', jsonb_build_object(), NULL, '', '', '', '', NULL, NULL, NULL, NULL, NULL, NULL, 'standalone', NULL, NULL, NULL, NULL)
                    OR NEW.status <> 'draft' OR NEW.first_published_at IS NOT NULL THEN
                    RAISE EXCEPTION 'a listing begins blank' USING ERRCODE = 'check_violation';
                END IF;
                RETURN NEW;
            END IF;
            IF OLD.slug IS NOT NULL AND NEW.slug IS DISTINCT FROM OLD.slug
                OR OLD.first_published_at IS NOT NULL
                    AND NEW.first_published_at IS DISTINCT FROM OLD.first_published_at THEN
                RAISE EXCEPTION 'the address of a product never changes, nor since when it has one'
                    USING ERRCODE = 'check_violation';
            END IF;
            IF NEW.facility_id <> OLD.facility_id THEN
                RAISE EXCEPTION 'a product stays with its facility' USING ERRCODE = 'check_violation';
            END IF;
            IF (NEW.product_class_id, NEW.structure, NEW.upc, NEW.meta_title, NEW.meta_description, NEW.parent_id) IS DISTINCT FROM (OLD.product_class_id, OLD.structure, OLD.upc, OLD.meta_title, OLD.meta_description, OLD.parent_id) THEN
                RAISE EXCEPTION 'no revision has these columns' USING ERRCODE = 'check_violation';
            END IF;
            IF (NEW.title, NEW.title_en, NEW.description, NEW.description_en, NEW.specifications, NEW.family_id, NEW.category_id, NEW.axis_1, NEW.axis_1_en, NEW.axis_2, NEW.axis_2_en, NEW.handling_days_min, NEW.handling_days_max, NEW.live_revision_id, NEW.approval_id, NEW.slug) IS NOT DISTINCT FROM (OLD.title, OLD.title_en, OLD.description, OLD.description_en, OLD.specifications, OLD.family_id, OLD.category_id, OLD.axis_1, OLD.axis_1_en, OLD.axis_2, OLD.axis_2_en, OLD.handling_days_min, OLD.handling_days_max, OLD.live_revision_id, OLD.approval_id, OLD.slug) THEN
                RETURN NEW;
            END IF;
            IF NOT EXISTS (
                SELECT 1 FROM catalogue_revision r JOIN catalogue_approval a ON a.id = NEW.approval_id
                LEFT JOIN catalogue_revisiontext indonesian
                    ON indonesian.revision_id = r.id AND indonesian.language = 'id'
                LEFT JOIN catalogue_revisiontext english ON english.revision_id = r.id AND english.language = 'en'
                WHERE r.id = NEW.live_revision_id AND r.product_id = NEW.id AND r.frozen_at IS NOT NULL
                    AND a.revision_id = r.id AND a.revoked_at IS NULL AND a.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date
                    AND (NEW.title, NEW.title_en, NEW.description, NEW.description_en, NEW.specifications, NEW.family_id, NEW.category_id, NEW.axis_1, NEW.axis_1_en, NEW.axis_2, NEW.axis_2_en, NEW.handling_days_min, NEW.handling_days_max) IS NOT DISTINCT FROM (COALESCE(indonesian.title, ''), COALESCE(english.title, ''), COALESCE(indonesian.description, ''), COALESCE(english.description, ''), r.specifications, r.family_id, r.category_id, r.axis_1, r.axis_1_en, r.axis_2, r.axis_2_en, r.handling_days_min, r.handling_days_max)
            ) THEN
                RAISE EXCEPTION 'the content of a product changes only to that of its approved revision'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_content_is_published_5d068() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF TG_OP = 'INSERT' THEN
                IF (NEW.position, NEW.sku, NEW.option_1, NEW.option_1_en, NEW.option_2, NEW.option_2_en, NEW.weight_g, NEW.length_mm, NEW.width_mm, NEW.height_mm, NEW.photo_id, NEW.is_offered) IS DISTINCT FROM (0, '', '', '', '', '', NULL, NULL, NULL, NULL, NULL, false) THEN
                    RAISE EXCEPTION 'a variant begins blank' USING ERRCODE = 'check_violation';
                END IF;
                RETURN NEW;
            END IF;
            IF NEW.product_id <> OLD.product_id THEN
                RAISE EXCEPTION 'a variant stays with its product' USING ERRCODE = 'check_violation';
            END IF;
            IF (NEW.position, NEW.sku, NEW.option_1, NEW.option_1_en, NEW.option_2, NEW.option_2_en, NEW.weight_g, NEW.length_mm, NEW.width_mm, NEW.height_mm, NEW.photo_id, NEW.is_offered) IS NOT DISTINCT FROM (OLD.position, OLD.sku, OLD.option_1, OLD.option_1_en, OLD.option_2, OLD.option_2_en, OLD.weight_g, OLD.length_mm, OLD.width_mm, OLD.height_mm, OLD.photo_id, OLD.is_offered) THEN
                RETURN NEW;
            END IF;
            IF NEW.is_offered IS DISTINCT FROM EXISTS (
                SELECT 1 FROM catalogue_product p JOIN (SELECT said.*, shown.photo_id AS shown_photo_id FROM catalogue_revisionvariant said LEFT JOIN catalogue_revisionphoto shown ON shown.id = said.photo_id) r ON r.revision_id = p.live_revision_id
                WHERE p.id = NEW.product_id AND r.variant_id = NEW.id
                    AND (NOT NEW.is_offered OR (NEW.position, NEW.sku, NEW.option_1, NEW.option_1_en, NEW.option_2, NEW.option_2_en, NEW.weight_g, NEW.length_mm, NEW.width_mm, NEW.height_mm, NEW.photo_id) IS NOT DISTINCT FROM (r.position, r.sku, r.option_1, r.option_1_en, r.option_2, r.option_2_en, r.weight_g, r.length_mm, r.width_mm, r.height_mm, r.shown_photo_id))
            ) OR NOT NEW.is_offered AND (NEW.position, NEW.sku, NEW.option_1, NEW.option_1_en, NEW.option_2, NEW.option_2_en, NEW.weight_g, NEW.length_mm, NEW.width_mm, NEW.height_mm, NEW.photo_id) IS DISTINCT FROM (OLD.position, OLD.sku, OLD.option_1, OLD.option_1_en, OLD.option_2, OLD.option_2_en, OLD.weight_g, OLD.length_mm, OLD.width_mm, OLD.height_mm, OLD.photo_id)
            THEN
                RAISE EXCEPTION 'the content of a variant changes only to that of the live revision'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_counters_run_on_e335a() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
    IF NEW.consumed < OLD.consumed THEN
        RAISE EXCEPTION 'reservation of line %: consumed only grows', OLD.line_id
            USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.released < OLD.released AND (
        SELECT o.status FROM order_order o JOIN order_line l ON l.order_id = o.id WHERE l.id = OLD.line_id
    ) <> 'lapsed' THEN
        RAISE EXCEPTION 'reservation of line %: held again though its order has not lapsed', OLD.line_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_2c392() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "order_courierservicechange" ("code", "courier", "id", "is_active", "minimum_g", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "tolerance_g", "volumetric_divisor") VALUES (OLD."code", OLD."courier", OLD."id", OLD."is_active", OLD."minimum_g", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."position", OLD."tolerance_g", OLD."volumetric_divisor"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_3ca43() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "accounts_signinaddresschange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary", "user_id", "verified") VALUES (_pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."primary", OLD."user_id", OLD."verified"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_5fcd3() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_stockrecordchange" ("num_allocated", "num_in_stock", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "product_id") VALUES (OLD."num_allocated", OLD."num_in_stock", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."price", OLD."product_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_7e8c8() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "accounts_secondfactorchange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "user_id") VALUES (_pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."type", OLD."user_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_893af() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "common_holidaychange" ("basis", "date", "is_collective_leave", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (OLD."basis", OLD."date", OLD."is_collective_leave", OLD."name", _pgh_attach_context(), NOW(), 'delete', OLD."date"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_delete_delete_94903() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "order_shippingratechange" ("days_max", "days_min", "destination", "destination_province_id", "id", "origin", "origin_province_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price_per_kg", "reach", "service_id") VALUES (OLD."days_max", OLD."days_min", OLD."destination", OLD."destination_province_id", OLD."id", OLD."origin", OLD."origin_province_id", _pgh_attach_context(), NOW(), 'delete', OLD."id", OLD."price_per_kg", OLD."reach", OLD."service_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_frozen_is_fixed_106c8() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update or delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_has_entries_9b405() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF NOT EXISTS (SELECT 1 FROM order_ledgerentry WHERE transaction_id = NEW.id) THEN
                        RAISE EXCEPTION 'ledger transaction % books nothing', NEW.id USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NULL;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_0fa72() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "common_holidaychange" ("basis", "date", "is_collective_leave", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."basis", NEW."date", NEW."is_collective_leave", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."date"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_24bb0() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "common_agencynamechange" ("agency_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_name", "valid_from", "valid_until") VALUES (NEW."agency_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."short_name", NEW."valid_from", NEW."valid_until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_2a65c() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "order_paymentattemptchange" ("amount", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (NEW."amount", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."status"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_3867c() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "accounts_userchange" ("anonymised_at", "email", "is_active", "is_staff", "is_superuser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."anonymised_at", NEW."email", NEW."is_active", NEW."is_staff", NEW."is_superuser", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_42aa5() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_legalbearerchange" ("bank_account", "bank_account_holder", "bank_name", "id", "kind", "name", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."bank_account", NEW."bank_account_holder", NEW."bank_name", NEW."id", NEW."kind", NEW."name", NEW."nib", NEW."npwp", _pgh_attach_context(), NOW(), 'insert', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_4b8cc() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "order_shippingratechange" ("days_max", "days_min", "destination", "destination_province_id", "id", "origin", "origin_province_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price_per_kg", "reach", "service_id") VALUES (NEW."days_max", NEW."days_min", NEW."destination", NEW."destination_province_id", NEW."id", NEW."origin", NEW."origin_province_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."price_per_kg", NEW."reach", NEW."service_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_5f385() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "accounts_secondfactorchange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "user_id") VALUES (_pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."type", NEW."user_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_68d38() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_membershipevent" ("ended_at", "facility_id", "granted_by_id", "id", "invitation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "taken_over", "user_id", "valid_from", "valid_until") VALUES (NEW."ended_at", NEW."facility_id", NEW."granted_by_id", NEW."id", NEW."invitation_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."role", NEW."taken_over", NEW."user_id", NEW."valid_from", NEW."valid_until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_80c0d() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_stockrecordchange" ("num_allocated", "num_in_stock", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "product_id") VALUES (NEW."num_allocated", NEW."num_in_stock", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."price", NEW."product_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_a1c9a() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "order_courierservicechange" ("code", "courier", "id", "is_active", "minimum_g", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "tolerance_g", "volumetric_divisor") VALUES (NEW."code", NEW."courier", NEW."id", NEW."is_active", NEW."minimum_g", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."position", NEW."tolerance_g", NEW."volumetric_divisor"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_b4de1() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_facilitychange" ("address", "email", "facility_class", "kanwil_id", "kind", "name", "paused_until", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "regency_id", "status", "time_zone") VALUES (NEW."address", NEW."email", NEW."facility_class", NEW."kanwil_id", NEW."kind", NEW."name", NEW."paused_until", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."phone", NEW."regency_id", NEW."status", NEW."time_zone"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_c64c4() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_facilitynamechange" ("facility_class", "facility_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_until") VALUES (NEW."facility_class", NEW."facility_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."valid_from", NEW."valid_until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_cc130() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_facilitybearerchange" ("bearer_id", "facility_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_until") VALUES (NEW."bearer_id", NEW."facility_id", NEW."id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."valid_from", NEW."valid_until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_defe2() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "accounts_signinaddresschange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary", "user_id", "verified") VALUES (_pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."primary", NEW."user_id", NEW."verified"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_insert_insert_e7f6a() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "accounts_roleassignmentevent" ("ended_at", "granted_by_id", "id", "invitation_id", "kanwil_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "taken_over", "user_id", "valid_from", "valid_until") VALUES (NEW."ended_at", NEW."granted_by_id", NEW."id", NEW."invitation_id", NEW."kanwil_id", _pgh_attach_context(), NOW(), 'insert', NEW."id", NEW."role", NEW."taken_over", NEW."user_id", NEW."valid_from", NEW."valid_until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_judges_a_round_of_its_own_2821e() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF NOT EXISTS (
                        SELECT 1 FROM curation_round WHERE id = NEW.current_round_id AND submission_id = NEW.id
                    ) THEN
                        RAISE EXCEPTION 'a submission judges a round of its own' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_keeps_an_admin_32db3() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE last_day date;
                BEGIN
                    
            IF NEW.ended_at IS NULL AND COALESCE(NEW.valid_until, 'infinity') >= COALESCE(OLD.valid_until, 'infinity')
            THEN
                RETURN NEW;
            END IF;
            last_day := CASE WHEN NEW.ended_at IS NULL THEN NEW.valid_until + 1 ELSE (NEW.ended_at AT TIME ZONE 'Asia/Jakarta')::date END;
            IF OLD.valid_from > last_day OR OLD.valid_until < last_day THEN
                RETURN NEW;
            END IF;
            PERFORM 1 FROM partner_partner WHERE id = NEW.facility_id FOR NO KEY UPDATE;
            IF NOT EXISTS (
                SELECT 1 FROM partner_membership other JOIN accounts_user holder ON holder.id = other.user_id
                WHERE other.id <> NEW.id AND other.role = NEW.role AND other.facility_id = NEW.facility_id AND holder.is_active
                    AND other.ended_at IS NULL AND COALESCE(other.valid_from, '-infinity') <= last_day
                    AND COALESCE(other.valid_until, 'infinity') >= last_day
            ) THEN
                RAISE EXCEPTION 'the last administrator stays until there is another' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_keeps_an_admin_55f02() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE last_day date;
                BEGIN
                    
            IF NEW.ended_at IS NULL AND COALESCE(NEW.valid_until, 'infinity') >= COALESCE(OLD.valid_until, 'infinity')
            THEN
                RETURN NEW;
            END IF;
            last_day := CASE WHEN NEW.ended_at IS NULL THEN NEW.valid_until + 1 ELSE (NEW.ended_at AT TIME ZONE 'Asia/Jakarta')::date END;
            IF OLD.valid_from > last_day OR OLD.valid_until < last_day THEN
                RETURN NEW;
            END IF;
            PERFORM pg_advisory_xact_lock(1983793730);
            IF NOT EXISTS (
                SELECT 1 FROM accounts_roleassignment other JOIN accounts_user holder ON holder.id = other.user_id
                WHERE other.id <> NEW.id AND other.role = NEW.role AND TRUE AND holder.is_active
                    AND other.ended_at IS NULL AND COALESCE(other.valid_from, '-infinity') <= last_day
                    AND COALESCE(other.valid_until, 'infinity') >= last_day
            ) THEN
                RAISE EXCEPTION 'the last administrator stays until there is another' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_lines_add_up_3b34e() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
    IF (SELECT items_total FROM order_facilityorder WHERE id = NEW.id)
        <> (SELECT coalesce(sum(line_price_incl_tax), 0) FROM order_line WHERE facility_order_id = NEW.id) THEN
        RAISE EXCEPTION 'the lines of facility order % do not add up to it', NEW.id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_lines_add_up_df029() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
    IF (SELECT items_total FROM order_facilityorder WHERE id = NEW.facility_order_id)
        <> (SELECT coalesce(sum(line_price_incl_tax), 0) FROM order_line WHERE facility_order_id = NEW.facility_order_id) THEN
        RAISE EXCEPTION 'the lines of facility order % do not add up to it', NEW.facility_order_id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_live_is_approved_ceff4() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF TG_OP = 'UPDATE' AND NEW.status = OLD.status
                AND NEW.approval_id IS NOT DISTINCT FROM OLD.approval_id
                AND NEW.live_revision_id IS NOT DISTINCT FROM OLD.live_revision_id THEN
                RETURN NEW;
            END IF;
            IF NEW.status = 'live' THEN
                PERFORM 1 FROM catalogue_approval a JOIN catalogue_revision r ON r.id = a.revision_id
                    WHERE a.id = NEW.approval_id AND r.product_id = NEW.id
                        AND a.revision_id = NEW.live_revision_id AND a.revoked_at IS NULL AND a.valid_until >= (clock_timestamp() AT TIME ZONE 'Asia/Jakarta')::date
                    FOR SHARE OF a;
                IF NOT FOUND THEN
                    RAISE EXCEPTION 'a product goes live only with an approval in force of the revision it shows'
                        USING ERRCODE = 'check_violation';
                END IF;
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_moves_47aed() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE _is_valid_transition BOOLEAN;
                BEGIN
                    SELECT CONCAT(OLD."status", ':', NEW."status") = ANY('{awaiting_payment:cancelled,awaiting_payment:lapsed,awaiting_payment:paid,lapsed:paid,paid:cancelled,paid:done}'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION 'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_moves_80ed9() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE _is_valid_transition BOOLEAN;
                BEGIN
                    SELECT CONCAT(OLD."status", ':', NEW."status") = ANY('{expired:needs_refund,expired:paid,failed:needs_refund,failed:paid,paid:reversed,pending:expired,pending:failed,pending:needs_refund,pending:paid}'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION 'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_moves_84715() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE _is_valid_transition BOOLEAN;
                BEGIN
                    SELECT CONCAT(OLD."status", ':', NEW."status") = ANY('{accepted:cancelled,accepted:packed,awaiting_payment:cancelled,awaiting_payment:lapsed,awaiting_payment:paid,delivered:done,lapsed:paid,packed:shipped,paid:accepted,paid:cancelled,shipped:delivered}'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION 'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_moves_8c7a7() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
                DECLARE _is_valid_transition BOOLEAN;
                BEGIN
                    IF ("public"._pgtrigger_should_ignore(TG_NAME) IS TRUE) THEN
                        IF (TG_OP = 'DELETE') THEN
                            RETURN OLD;
                        ELSE
                            RETURN NEW;
                        END IF;
                    END IF;
                    SELECT CONCAT(OLD."state", ':', NEW."state") = ANY('{held:consumed,held:released,released:held}'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."state" IS DISTINCT FROM NEW."state") THEN RAISE EXCEPTION 'pgtrigger: Invalid transition of field "state" from "%" to "%" on table %', OLD."state", NEW."state", TG_TABLE_NAME; ELSE RETURN NEW; END IF;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_moves_da870() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE _is_valid_transition BOOLEAN;
                BEGIN
                    SELECT CONCAT(OLD."status", ':', NEW."status") = ANY('{approved:live,assessment:decision,decision:approved,decision:rejected,decision:repair,draft:submitted,kanwil_verification:pas_selection,kanwil_verification:repair,pas_selection:assessment,pas_selection:rejected,pas_selection:repair,repair:draft,repair:submitted,submitted:kanwil_verification}'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION 'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_moves_f4aeb() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE _is_valid_transition BOOLEAN;
                BEGIN
                    SELECT CONCAT(OLD."status", ':', NEW."status") = ANY('{draft:live,draft:withdrawn,frozen:live,frozen:suspended,frozen:withdrawn,live:frozen,live:suspended,live:withdrawn,suspended:live,suspended:withdrawn}'::text[]) INTO _is_valid_transition; IF (_is_valid_transition IS FALSE AND OLD."status" IS DISTINCT FROM NEW."status") THEN RAISE EXCEPTION 'pgtrigger: Invalid transition of field "status" from "%" to "%" on table %', OLD."status", NEW."status", TG_TABLE_NAME; ELSE RETURN NEW; END IF;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_018e6() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_0308a() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_19a2d() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_2b0cf() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_3e0df() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_4616b() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_530f3() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_66c1d() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_7b642() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_8f659() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_931e1() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_9da34() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_c8501() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_c94eb() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_d385b() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_d7be2() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_e90f3() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_eab62() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_edec3() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_f7687() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_fad7b() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_fc6ae() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_never_deleted_once_shown_65977() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot delete rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_no_live_listing_keeps_it_revoked_dd9bc() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            PERFORM 1 FROM catalogue_product
                WHERE id = (SELECT product_id FROM catalogue_revision WHERE id = NEW.revision_id) FOR SHARE;
            IF NEW.revoked_at IS NOT NULL AND EXISTS (
                SELECT 1 FROM catalogue_product WHERE approval_id = NEW.id AND status = 'live'
            ) THEN
                RAISE EXCEPTION 'a listing is taken off sale before its approval is revoked'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_no_more_than_ordered_08bbe() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE ordered RECORD;
                BEGIN
                    
    SELECT quantity, facility_order_id INTO STRICT ordered FROM order_line WHERE id = NEW.line_id FOR NO KEY UPDATE;
    IF ordered.facility_order_id <> (SELECT facility_order_id FROM order_shipment WHERE id = NEW.shipment_id) THEN
        RAISE EXCEPTION 'line % is not of the facility order of shipment %', NEW.line_id, NEW.shipment_id
            USING ERRCODE = 'check_violation';
    END IF;
    IF (SELECT sum(quantity) FROM order_shipmentline WHERE line_id = NEW.line_id) > ordered.quantity THEN
        RAISE EXCEPTION 'more pieces of line % left than were ordered', NEW.line_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_number_is_corrected_c9353() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
    IF (NEW.courier, NEW.tracking_number) IS DISTINCT FROM (OLD.courier, OLD.tracking_number) AND NOT EXISTS (
        SELECT 1 FROM order_trackingcorrection c
        WHERE c.id = (SELECT max(id) FROM order_trackingcorrection WHERE shipment_id = OLD.id)
            AND (c.former_courier, c.former_number) = (OLD.courier, OLD.tracking_number)
            AND (c.courier, c.tracking_number) = (NEW.courier, NEW.tracking_number)
    ) THEN
        RAISE EXCEPTION 'a tracking number is put right by a correction' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_a_frozen_revision_342f5() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF NOT EXISTS (SELECT 1 FROM catalogue_revision WHERE id = NEW.revision_id AND frozen_at IS NOT NULL) THEN
                        RAISE EXCEPTION 'only a submitted revision is approved' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_a_frozen_revision_7d2f7() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    PERFORM 1 FROM curation_submission WHERE id = NEW.submission_id FOR SHARE;
                    IF NOT EXISTS (
                        SELECT 1 FROM catalogue_revision r JOIN curation_submission s ON s.product_id = r.product_id
                        WHERE r.id = NEW.revision_id AND s.id = NEW.submission_id AND r.frozen_at IS NOT NULL
                    ) THEN
                        RAISE EXCEPTION 'a round judges a frozen revision of the listing that was submitted'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_a_round_of_the_submission_49fba() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF NOT EXISTS (
                        SELECT 1 FROM curation_round WHERE id = NEW.round_id AND submission_id = NEW.submission_id
                            AND submitted_at <= NEW.made_at + interval '5 minutes'
                    ) THEN
                        RAISE EXCEPTION 'a decision names a round of its submission, and comes after it'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    IF EXISTS (
                        SELECT 1 FROM curation_round r JOIN catalogue_revisioneditor e ON e.revision_id = r.revision_id
                        WHERE r.id = NEW.round_id AND e.user_id = NEW.actor_id AND e.role <> NEW.role
                    ) THEN
                        RAISE EXCEPTION 'whoever drafted a revision does not judge it'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_an_open_transfer_e82df() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    PERFORM 1 FROM order_paymentattempt WHERE id = NEW.attempt_id AND gateway = 'manual'
                        AND status = 'pending' AND amount = NEW.amount FOR NO KEY UPDATE;
                    IF NOT FOUND THEN
                        RAISE EXCEPTION 'a confirmation is of an open transfer by hand and its amount'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_its_line_222cd() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF NOT EXISTS (
                        SELECT 1 FROM order_line WHERE id = NEW.line_id AND quantity = NEW.quantity
                            AND stockrecord_id = NEW.stock_record_id
                    ) THEN
                        RAISE EXCEPTION 'a reservation holds the pieces of its line' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_somebody_8d45e() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF NEW.erased_at IS NOT NULL THEN
                RAISE EXCEPTION 'an order begins with its buyer' USING ERRCODE = 'check_violation';
            END IF;
            IF NEW.user_id IS NOT NULL THEN
                PERFORM 1 FROM accounts_user WHERE id = NEW.user_id AND anonymised_at IS NULL FOR KEY SHARE;
                IF NOT FOUND THEN
                    RAISE EXCEPTION 'the account of this order was erased' USING ERRCODE = 'check_violation';
                END IF;
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_the_facility_of_the_product_52b9d() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF NOT EXISTS (
                        SELECT 1 FROM catalogue_product WHERE id = NEW.product_id AND facility_id = NEW.partner_id
                    ) THEN
                        RAISE EXCEPTION 'stock lies in the facility of its product' USING ERRCODE = 'check_violation';
                    END IF;
                    IF NOT EXISTS (
                        SELECT 1 FROM catalogue_variant WHERE id = NEW.variant_id AND product_id = NEW.product_id
                    ) THEN
                        RAISE EXCEPTION 'stock is of a variant of its product' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_the_same_listing_914b6() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF NOT EXISTS (
                        SELECT 1 FROM catalogue_variant v JOIN catalogue_revision r ON r.product_id = v.product_id
                        WHERE v.id = NEW.variant_id AND r.id = NEW.revision_id
                    ) THEN
                        RAISE EXCEPTION 'a variant stays with its product' USING ERRCODE = 'check_violation';
                    END IF;
                    IF NEW.photo_id IS NOT NULL AND NOT EXISTS (
                        SELECT 1 FROM catalogue_revisionphoto WHERE id = NEW.photo_id AND revision_id = NEW.revision_id
                    ) THEN
                        RAISE EXCEPTION 'a variant shows a photo of its own revision' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_the_variant_of_its_stock_1d244() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF NEW.stockrecord_id IS NOT NULL AND NOT EXISTS (
                        SELECT 1 FROM partner_stockrecord WHERE id = NEW.stockrecord_id AND variant_id = NEW.variant_id
                    ) THEN
                        RAISE EXCEPTION 'a line holds the pieces of its own variant' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_the_whole_order_84f4a() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF NEW.amount <> (SELECT total_incl_tax FROM order_order WHERE id = NEW.order_id) THEN
                        RAISE EXCEPTION 'an attempt pays the whole of its order' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_what_counts_today_eff06() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE parcel RECORD;
                BEGIN
                    
    SELECT courier, tracking_number INTO STRICT parcel FROM order_shipment WHERE id = NEW.shipment_id FOR NO KEY UPDATE;
    IF (NEW.former_courier, NEW.former_number) IS DISTINCT FROM (parcel.courier, parcel.tracking_number) THEN
        RAISE EXCEPTION 'a correction names what it puts right' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_of_what_is_judged_now_fd397() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE current_id bigint;
                BEGIN
                    
            SELECT current_round_id INTO current_id FROM curation_submission WHERE id = NEW.submission_id FOR SHARE;
            IF current_id IS DISTINCT FROM NEW.round_id THEN
                RAISE EXCEPTION 'a decision is on the round that is judged now' USING ERRCODE = 'check_violation';
            END IF;
            IF NOT EXISTS (
                SELECT 1 FROM curation_round WHERE id = NEW.round_id AND revision_id = NEW.revision_id
            ) THEN
                RAISE EXCEPTION 'a decision is on the revision of its round' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_0501c() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
                IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                RETURN NEW;
            END IF;

            IF (to_jsonb(NEW) - ARRAY['confirmed_by_id', 'confirmed_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['confirmed_by_id', 'confirmed_at']::text[]) THEN
                RAISE EXCEPTION 'only confirmed_by_id confirmed_at may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_0cd67() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['status', 'current_round_id', 'status_since', 'due_at', 'closed_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['status', 'current_round_id', 'status_since', 'due_at', 'closed_at']::text[]) THEN
                RAISE EXCEPTION 'only status current_round_id status_since due_at closed_at may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_1256f() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['widths', 'state', 'failure', 'public_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['widths', 'state', 'failure', 'public_at']::text[]) THEN
                RAISE EXCEPTION 'only widths state failure public_at may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_2f396() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['told_at', 'told_by_id']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['told_at', 'told_by_id']::text[]) OR OLD.told_at IS NOT NULL AND NEW.told_at IS DISTINCT FROM OLD.told_at OR OLD.told_by_id IS NOT NULL AND NEW.told_by_id IS DISTINCT FROM OLD.told_by_id THEN
                RAISE EXCEPTION 'only told_at told_by_id may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_48675() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
                IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                RETURN NEW;
            END IF;

            IF (to_jsonb(NEW) - ARRAY['state', 'outcome', 'worked_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'outcome', 'worked_at']::text[]) THEN
                RAISE EXCEPTION 'only state outcome worked_at may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_55ca2() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['valid_from', 'valid_until', 'ended_at', 'invitation_id', 'granted_by_id']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['valid_from', 'valid_until', 'ended_at', 'invitation_id', 'granted_by_id']::text[]) THEN
                RAISE EXCEPTION 'only valid_from valid_until ended_at invitation_id granted_by_id may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_59941() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['title', 'first_name', 'last_name', 'line1', 'line2', 'line3', 'line4', 'state', 'postcode', 'search_text', 'phone_number', 'notes']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['title', 'first_name', 'last_name', 'line1', 'line2', 'line3', 'line4', 'state', 'postcode', 'search_text', 'phone_number', 'notes']::text[]) THEN
                RAISE EXCEPTION 'only title first_name last_name line1 line2 line3 line4 state postcode search_text phone_number notes may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_5a1a8() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['status', 'closed_at', 'guest_email', 'buyer_name', 'buyer_phone', 'erased_at', 'paid_at', 'basket_id']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['status', 'closed_at', 'guest_email', 'buyer_name', 'buyer_phone', 'erased_at', 'paid_at', 'basket_id']::text[]) OR OLD.paid_at IS NOT NULL AND NEW.paid_at IS DISTINCT FROM OLD.paid_at OR NEW.basket_id IS NOT NULL AND NEW.basket_id IS DISTINCT FROM OLD.basket_id THEN
                RAISE EXCEPTION 'only status closed_at guest_email buyer_name buyer_phone erased_at paid_at basket_id may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_5b187() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
                IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                RETURN NEW;
            END IF;

            IF (to_jsonb(NEW) - ARRAY['state', 'closed_by_id', 'closed_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'closed_by_id', 'closed_at']::text[]) THEN
                RAISE EXCEPTION 'only state closed_by_id closed_at may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_805b1() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF current_user = (SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = TG_RELID) THEN
                IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
                RETURN NEW;
            END IF;

            IF (to_jsonb(NEW) - ARRAY['state', 'attempts', 'crashes', 'next_attempt_at', 'reason', 'sent_at', 'read_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['state', 'attempts', 'crashes', 'next_attempt_at', 'reason', 'sent_at', 'read_at']::text[]) THEN
                RAISE EXCEPTION 'only state attempts crashes next_attempt_at reason sent_at read_at may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_82b1d() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['status', 'status_since', 'ship_by', 'accepted_at', 'delivered_at', 'done_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['status', 'status_since', 'ship_by', 'accepted_at', 'delivered_at', 'done_at']::text[]) OR OLD.ship_by IS NOT NULL AND NEW.ship_by IS DISTINCT FROM OLD.ship_by OR OLD.accepted_at IS NOT NULL AND NEW.accepted_at IS DISTINCT FROM OLD.accepted_at OR OLD.delivered_at IS NOT NULL AND NEW.delivered_at IS DISTINCT FROM OLD.delivered_at OR OLD.done_at IS NOT NULL AND NEW.done_at IS DISTINCT FROM OLD.done_at THEN
                RAISE EXCEPTION 'only status status_since ship_by accepted_at delivered_at done_at may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_924ad() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['released', 'consumed', 'changed_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['released', 'consumed', 'changed_at']::text[]) THEN
                RAISE EXCEPTION 'only released consumed changed_at may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_bd02e() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['courier', 'tracking_number', 'delivered_on', 'arrived_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['courier', 'tracking_number', 'delivered_on', 'arrived_at']::text[]) OR OLD.delivered_on IS NOT NULL AND NEW.delivered_on IS DISTINCT FROM OLD.delivered_on OR OLD.arrived_at IS NOT NULL AND NEW.arrived_at IS DISTINCT FROM OLD.arrived_at THEN
                RAISE EXCEPTION 'only courier tracking_number delivered_on arrived_at may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_c3f1a() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['valid_from', 'valid_until', 'ended_at', 'invitation_id', 'granted_by_id']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['valid_from', 'valid_until', 'ended_at', 'invitation_id', 'granted_by_id']::text[]) THEN
                RAISE EXCEPTION 'only valid_from valid_until ended_at invitation_id granted_by_id may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_c696c() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY[]::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY[]::text[]) THEN
                RAISE EXCEPTION 'only nothing may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_c9edb() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['status', 'status_since', 'external_id', 'payment_url', 'paid_at']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['status', 'status_since', 'external_id', 'payment_url', 'paid_at']::text[]) OR OLD.paid_at IS NOT NULL AND NEW.paid_at IS DISTINCT FROM OLD.paid_at THEN
                RAISE EXCEPTION 'only status status_since external_id payment_url paid_at may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_only_changes_ddc9b() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (to_jsonb(NEW) - ARRAY['revoked_at', 'revoked_by_id', 'revoked_reason']::text[]) IS DISTINCT FROM (to_jsonb(OLD) - ARRAY['revoked_at', 'revoked_by_id', 'revoked_reason']::text[]) THEN
                RAISE EXCEPTION 'only revoked_at revoked_by_id revoked_reason may change in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_part_is_fixed_71c3c() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            PERFORM 1 FROM catalogue_revision
                WHERE TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id
                FOR SHARE;
            IF EXISTS (
                SELECT 1 FROM catalogue_revision
                WHERE frozen_at IS NOT NULL
                    AND (TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id)
            ) THEN
                RAISE EXCEPTION 'a submitted revision is fixed' USING ERRCODE = 'check_violation';
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_part_is_fixed_9c6cf() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            PERFORM 1 FROM catalogue_revision
                WHERE TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id
                FOR SHARE;
            IF EXISTS (
                SELECT 1 FROM catalogue_revision
                WHERE frozen_at IS NOT NULL
                    AND (TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id)
            ) THEN
                RAISE EXCEPTION 'a submitted revision is fixed' USING ERRCODE = 'check_violation';
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_part_is_fixed_a6131() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            PERFORM 1 FROM catalogue_revision
                WHERE TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id
                FOR SHARE;
            IF EXISTS (
                SELECT 1 FROM catalogue_revision
                WHERE frozen_at IS NOT NULL
                    AND (TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id)
            ) THEN
                RAISE EXCEPTION 'a submitted revision is fixed' USING ERRCODE = 'check_violation';
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_part_is_fixed_fac57() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            PERFORM 1 FROM catalogue_revision
                WHERE TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id
                FOR SHARE;
            IF EXISTS (
                SELECT 1 FROM catalogue_revision
                WHERE frozen_at IS NOT NULL
                    AND (TG_OP <> 'INSERT' AND id = OLD.revision_id OR TG_OP <> 'DELETE' AND id = NEW.revision_id)
            ) THEN
                RAISE EXCEPTION 'a submitted revision is fixed' USING ERRCODE = 'check_violation';
            END IF;
            IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_price_is_approved_66023() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF NEW.price IS NULL OR TG_OP = 'UPDATE'
                        AND (NEW.price, NEW.variant_id, NEW.product_id)
                            IS NOT DISTINCT FROM (OLD.price, OLD.variant_id, OLD.product_id) THEN
                        RETURN NEW;
                    END IF;
                    -- Another revision that is being published at this moment is waited for, and then seen.
                    PERFORM 1 FROM catalogue_product WHERE id = NEW.product_id FOR SHARE;
                    IF NOT EXISTS (
                        SELECT 1 FROM catalogue_product p
                        JOIN catalogue_revisionvariant r ON r.revision_id = p.live_revision_id
                        WHERE p.id = NEW.product_id AND r.variant_id = NEW.variant_id AND NEW.price <= r.price
                    ) THEN
                        RAISE EXCEPTION 'no price is above the approved one' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_rests_on_an_invitation_64142() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF TG_OP = 'INSERT' THEN
                IF NEW.invitation_id IS NULL OR NEW.taken_over THEN
                    RAISE EXCEPTION 'a role is given by an invitation' USING ERRCODE = 'check_violation';
                END IF;
            ELSE
                IF OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at THEN
                    RAISE EXCEPTION 'a role that was ended stays so' USING ERRCODE = 'check_violation';
                END IF;
                IF NEW.invitation_id IS NOT DISTINCT FROM OLD.invitation_id THEN
                    IF COALESCE(NEW.valid_until, 'infinity') > COALESCE(OLD.valid_until, 'infinity')
                        OR COALESCE(NEW.valid_from, '-infinity') < COALESCE(OLD.valid_from, '-infinity') THEN
                        RAISE EXCEPTION 'a role is made longer by an invitation' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                END IF;
            END IF;
            IF NOT EXISTS (
                SELECT 1 FROM accounts_invitation i
                JOIN accounts_user u ON u.id = NEW.user_id AND lower(u.email) = i.email
                WHERE i.id = NEW.invitation_id AND i.state = 'accepted' AND i.closed_by_id = NEW.user_id
                    AND i.role = NEW.role AND i.kanwil_id IS NOT DISTINCT FROM NEW.kanwil_id
            ) THEN
                RAISE EXCEPTION 'the invitation of a role was for its holder, for this role at this place, and accepted'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_rests_on_an_invitation_f1fe6() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF TG_OP = 'INSERT' THEN
                IF NEW.invitation_id IS NULL OR NEW.taken_over THEN
                    RAISE EXCEPTION 'a role is given by an invitation' USING ERRCODE = 'check_violation';
                END IF;
            ELSE
                IF OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at THEN
                    RAISE EXCEPTION 'a role that was ended stays so' USING ERRCODE = 'check_violation';
                END IF;
                IF NEW.invitation_id IS NOT DISTINCT FROM OLD.invitation_id THEN
                    IF COALESCE(NEW.valid_until, 'infinity') > COALESCE(OLD.valid_until, 'infinity')
                        OR COALESCE(NEW.valid_from, '-infinity') < COALESCE(OLD.valid_from, '-infinity') THEN
                        RAISE EXCEPTION 'a role is made longer by an invitation' USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                END IF;
            END IF;
            IF NOT EXISTS (
                SELECT 1 FROM accounts_invitation i
                JOIN accounts_user u ON u.id = NEW.user_id AND lower(u.email) = i.email
                WHERE i.id = NEW.invitation_id AND i.state = 'accepted' AND i.closed_by_id = NEW.user_id
                    AND i.role = NEW.role AND i.facility_id IS NOT DISTINCT FROM NEW.facility_id
            ) THEN
                RAISE EXCEPTION 'the invitation of a role was for its holder, for this role at this place, and accepted'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_rests_on_both_agencies_b0a56() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    PERFORM 1 FROM curation_submission s JOIN curation_round r ON r.submission_id = s.id
                        WHERE r.revision_id = NEW.revision_id FOR NO KEY UPDATE OF s;
                    IF NOT (EXISTS (
        SELECT 1 FROM curation_round r WHERE r.revision_id = NEW.revision_id
            AND NOT EXISTS (SELECT 1 FROM curation_round l WHERE l.submission_id = r.submission_id AND l.number > r.number)
            AND NOT EXISTS (
                SELECT 1 FROM curation_decision d WHERE d.round_id = r.id AND d.verdict IN ('sent_back', 'rejected')
            )
            AND NOT EXISTS (
                SELECT 1 FROM (VALUES ('kanwil_verifier', 'passed', NULLIF('', '')), ('pas_curator', 'passed', NULLIF('', '')), ('ikm_assessor', 'scored', NULLIF('', '')), ('ikm_chair', 'approved', NULLIF('', ''))) AS w (role, verdict, since)
                WHERE (w.since IS NULL OR w.since::date <= (r.submitted_at AT TIME ZONE 'Asia/Jakarta')::date)
                    AND NOT EXISTS (
                        SELECT 1 FROM curation_decision d
                        WHERE d.round_id = r.id AND d.role = w.role AND d.verdict = w.verdict
                            AND (w.verdict <> 'approved' OR
                                (d.actor_id, d.total) = (NEW.granted_by_id, NEW.score))
                    )
            )
    )) THEN
                        RAISE EXCEPTION 'an approval rests on the decisions of both agencies on its revision'
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NEW;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_revoked_for_good_d24d6() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    RAISE EXCEPTION 'pgtrigger: Cannot update rows from % table', TG_TABLE_NAME;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_stays_anonymised_c01b7() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF (NEW.email, NEW.name, NEW.phone, NEW.password, NEW.is_active, NEW.is_staff, NEW.is_superuser, NEW.anonymised_at) IS DISTINCT FROM (OLD.email, OLD.name, OLD.phone, OLD.password, OLD.is_active, OLD.is_staff, OLD.is_superuser, OLD.anonymised_at) THEN
                RAISE EXCEPTION 'an anonymised account stays so' USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_sums_agree_810bb() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE sums RECORD;
                BEGIN
                    
    SELECT o.total_incl_tax, o.shipping_incl_tax, coalesce(sum(f.total), 0) AS parts, coalesce(sum(f.shipping_charge), 0)
        AS part_shipping INTO STRICT sums
    FROM order_order o LEFT JOIN order_facilityorder f ON f.order_id = o.id WHERE o.id = NEW.id GROUP BY o.id;
    IF sums.total_incl_tax <> sums.parts OR sums.shipping_incl_tax <> sums.part_shipping THEN
        RAISE EXCEPTION 'the facility orders of order % do not add up to it', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_sums_agree_8874d() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE sums RECORD;
                BEGIN
                    
    SELECT o.total_incl_tax, o.shipping_incl_tax, coalesce(sum(f.total), 0) AS parts, coalesce(sum(f.shipping_charge), 0)
        AS part_shipping INTO STRICT sums
    FROM order_order o LEFT JOIN order_facilityorder f ON f.order_id = o.id WHERE o.id = NEW.order_id GROUP BY o.id;
    IF sums.total_incl_tax <> sums.parts OR sums.shipping_incl_tax <> sums.part_shipping THEN
        RAISE EXCEPTION 'the facility orders of order % do not add up to it', NEW.order_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_takes_effect_668cc() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
    UPDATE order_shipment SET courier = NEW.courier, tracking_number = NEW.tracking_number WHERE id = NEW.shipment_id;
    RETURN NULL;

                END;
            $$;

CREATE FUNCTION public.pgtrigger_transaction_balances_365e8() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
                    IF (SELECT sum(amount) FROM order_ledgerentry WHERE transaction_id = NEW.transaction_id) <> 0 THEN
                        RAISE EXCEPTION 'ledger transaction % does not balance', NEW.transaction_id
                            USING ERRCODE = 'check_violation';
                    END IF;
                    RETURN NULL;
                    
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_04946() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_facilitynamechange" ("facility_class", "facility_id", "id", "kind", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_until") VALUES (NEW."facility_class", NEW."facility_id", NEW."id", NEW."kind", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."valid_from", NEW."valid_until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_0e890() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "accounts_userchange" ("anonymised_at", "email", "is_active", "is_staff", "is_superuser", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."anonymised_at", NEW."email", NEW."is_active", NEW."is_staff", NEW."is_superuser", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_14b58() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "accounts_signinaddresschange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "primary", "user_id", "verified") VALUES (_pgh_attach_context(), NOW(), 'update', NEW."id", NEW."primary", NEW."user_id", NEW."verified"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_240cd() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_facilitychange" ("address", "email", "facility_class", "kanwil_id", "kind", "name", "paused_until", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "phone", "regency_id", "status", "time_zone") VALUES (NEW."address", NEW."email", NEW."facility_class", NEW."kanwil_id", NEW."kind", NEW."name", NEW."paused_until", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."phone", NEW."regency_id", NEW."status", NEW."time_zone"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_3cd22() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "order_courierservicechange" ("code", "courier", "id", "is_active", "minimum_g", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "tolerance_g", "volumetric_divisor") VALUES (NEW."code", NEW."courier", NEW."id", NEW."is_active", NEW."minimum_g", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."position", NEW."tolerance_g", NEW."volumetric_divisor"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_4eedf() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "order_shippingratechange" ("days_max", "days_min", "destination", "destination_province_id", "id", "origin", "origin_province_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price_per_kg", "reach", "service_id") VALUES (NEW."days_max", NEW."days_min", NEW."destination", NEW."destination_province_id", NEW."id", NEW."origin", NEW."origin_province_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."price_per_kg", NEW."reach", NEW."service_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_5aa4e() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_stockrecordchange" ("num_allocated", "num_in_stock", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "price", "product_id") VALUES (NEW."num_allocated", NEW."num_in_stock", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."price", NEW."product_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_5eec9() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_facilitybearerchange" ("bearer_id", "facility_id", "id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "valid_from", "valid_until") VALUES (NEW."bearer_id", NEW."facility_id", NEW."id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."valid_from", NEW."valid_until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_7491d() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "common_messagechange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "reason", "state") VALUES (_pgh_attach_context(), NOW(), 'update', NEW."id", NEW."reason", NEW."state"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_9025b() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "common_holidaychange" ("basis", "date", "is_collective_leave", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."basis", NEW."date", NEW."is_collective_leave", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."date"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_93f59() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "order_paymentattemptchange" ("amount", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "status") VALUES (NEW."amount", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."status"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_bc884() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "accounts_roleassignmentevent" ("ended_at", "granted_by_id", "id", "invitation_id", "kanwil_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "taken_over", "user_id", "valid_from", "valid_until") VALUES (NEW."ended_at", NEW."granted_by_id", NEW."id", NEW."invitation_id", NEW."kanwil_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."role", NEW."taken_over", NEW."user_id", NEW."valid_from", NEW."valid_until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_c64d3() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "accounts_secondfactorchange" ("pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "type", "user_id") VALUES (_pgh_attach_context(), NOW(), 'update', NEW."id", NEW."type", NEW."user_id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_e9b30() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_membershipevent" ("ended_at", "facility_id", "granted_by_id", "id", "invitation_id", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "role", "taken_over", "user_id", "valid_from", "valid_until") VALUES (NEW."ended_at", NEW."facility_id", NEW."granted_by_id", NEW."id", NEW."invitation_id", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."role", NEW."taken_over", NEW."user_id", NEW."valid_from", NEW."valid_until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_ee476() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "partner_legalbearerchange" ("bank_account", "bank_account_holder", "bank_name", "id", "kind", "name", "nib", "npwp", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id") VALUES (NEW."bank_account", NEW."bank_account_holder", NEW."bank_name", NEW."id", NEW."kind", NEW."name", NEW."nib", NEW."npwp", _pgh_attach_context(), NOW(), 'update', NEW."id"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_update_update_fdb99() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    INSERT INTO "common_agencynamechange" ("agency_id", "id", "name", "pgh_context_id", "pgh_created_at", "pgh_label", "pgh_obj_id", "short_name", "valid_from", "valid_until") VALUES (NEW."agency_id", NEW."id", NEW."name", _pgh_attach_context(), NOW(), 'update', NEW."id", NEW."short_name", NEW."valid_from", NEW."valid_until"); RETURN NULL;
                END;
            $$;

CREATE FUNCTION public.pgtrigger_variants_are_published_a465b() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                DECLARE now_live catalogue_product%ROWTYPE;
                BEGIN
                    
            SELECT * INTO now_live FROM catalogue_product WHERE id = NEW.id;
            IF (now_live.status = 'live' OR now_live.live_revision_id IS DISTINCT FROM OLD.live_revision_id)
                AND EXISTS (
                SELECT 1 FROM (SELECT * FROM catalogue_variant WHERE product_id = NEW.id AND is_offered) v
                FULL JOIN (SELECT said.*, shown.photo_id AS shown_photo_id FROM catalogue_revisionvariant said LEFT JOIN catalogue_revisionphoto shown ON shown.id = said.photo_id WHERE said.revision_id = now_live.live_revision_id) r
                    ON r.variant_id = v.id
                LEFT JOIN partner_stockrecord s ON s.variant_id = r.variant_id
                WHERE v.id IS NULL OR r.id IS NULL OR s.price IS NULL OR s.price > r.price
                    OR (v.position, v.sku, v.option_1, v.option_1_en, v.option_2, v.option_2_en, v.weight_g, v.length_mm, v.width_mm, v.height_mm, v.photo_id) IS DISTINCT FROM (r.position, r.sku, r.option_1, r.option_1_en, r.option_2, r.option_2_en, r.weight_g, r.length_mm, r.width_mm, r.height_mm, r.shown_photo_id)
            ) THEN
                RAISE EXCEPTION 'a listing is published with the variants and prices of its approved revision'
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NULL;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_written_with_its_whole_77a65() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF NOT EXISTS (
                SELECT 1 FROM curation_decision whole WHERE whole.id = NEW.decision_id AND pg_xact_status((
                    pg_current_xact_id()::text::bigint >> 32 << 32 | whole.xmin::text::bigint
                )::text::xid8) = 'in progress'
            ) THEN
                RAISE EXCEPTION 'nothing is added to what was written before, in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_written_with_its_whole_d153b() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF NOT EXISTS (
                SELECT 1 FROM order_order whole WHERE whole.id = NEW.order_id AND pg_xact_status((
                    pg_current_xact_id()::text::bigint >> 32 << 32 | whole.xmin::text::bigint
                )::text::xid8) = 'in progress'
            ) THEN
                RAISE EXCEPTION 'nothing is added to what was written before, in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE FUNCTION public.pgtrigger_written_with_its_whole_e0306() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog', 'public', 'pg_temp'
    AS $$
                
                BEGIN
                    
            IF NOT EXISTS (
                SELECT 1 FROM order_ledgertransaction whole WHERE whole.id = NEW.transaction_id AND pg_xact_status((
                    pg_current_xact_id()::text::bigint >> 32 << 32 | whole.xmin::text::bigint
                )::text::xid8) = 'in progress'
            ) THEN
                RAISE EXCEPTION 'nothing is added to what was written before, in %', TG_TABLE_NAME
                    USING ERRCODE = 'check_violation';
            END IF;
            RETURN NEW;
            
                END;
            $$;

CREATE TABLE public.account_emailaddress (
    id integer NOT NULL,
    email character varying(254) NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.account_emailaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.account_emailconfirmation (
    id integer NOT NULL,
    created timestamp with time zone NOT NULL,
    sent timestamp with time zone,
    key character varying(64) NOT NULL,
    email_address_id integer NOT NULL
);

ALTER TABLE public.account_emailconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.account_emailconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_factorreset (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    reason character varying(200) NOT NULL,
    by_command boolean NOT NULL,
    proposed_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    confirmed_at timestamp with time zone,
    confirmed_by_id bigint,
    proposed_by_id bigint,
    user_id bigint NOT NULL,
    CONSTRAINT a_factor_reset_has_a_reason CHECK ((NOT ((reason)::text = ''::text))),
    CONSTRAINT a_factor_reset_in_time CHECK (((confirmed_at IS NULL) OR (confirmed_at <= expires_at))),
    CONSTRAINT a_factor_reset_names_its_actors CHECK (((by_command AND (confirmed_at IS NOT NULL) AND (confirmed_by_id IS NULL) AND (proposed_by_id IS NULL)) OR ((NOT by_command) AND (confirmed_at IS NULL) AND (confirmed_by_id IS NULL) AND (proposed_by_id IS NOT NULL)) OR ((NOT by_command) AND (confirmed_at IS NOT NULL) AND (confirmed_by_id IS NOT NULL) AND (proposed_by_id IS NOT NULL)))),
    CONSTRAINT nobody_resets_the_own_factor CHECK (((NOT ((proposed_by_id = user_id) AND (proposed_by_id IS NOT NULL))) AND (NOT ((confirmed_by_id = user_id) AND (confirmed_by_id IS NOT NULL))))),
    CONSTRAINT two_admins_reset_a_factor CHECK ((NOT ((confirmed_by_id = proposed_by_id) AND (confirmed_by_id IS NOT NULL) AND (proposed_by_id IS NOT NULL))))
);

ALTER TABLE public.accounts_factorreset ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_factorreset_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_invitation (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(150) NOT NULL,
    role character varying(20) NOT NULL,
    until date,
    token_digest character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    state character varying(8) NOT NULL,
    closed_at timestamp with time zone,
    closed_by_id bigint,
    facility_id bigint,
    invited_by_id bigint,
    kanwil_id character varying(40),
    CONSTRAINT accepted_invitation_says_by_whom_and_in_time CHECK (((NOT ((state)::text = 'accepted'::text)) OR ((closed_at < expires_at) AND (closed_by_id IS NOT NULL)))),
    CONSTRAINT closed_invitation_says_when CHECK ((((closed_at IS NULL) AND (closed_by_id IS NULL) AND ((state)::text = 'open'::text)) OR ((NOT ((state)::text = 'open'::text)) AND (closed_at IS NOT NULL)))),
    CONSTRAINT invitation_names_the_place_of_its_role CHECK ((((facility_id IS NOT NULL) AND (kanwil_id IS NULL) AND ((role)::text = ANY (ARRAY[('facility_admin'::character varying)::text, ('product_officer'::character varying)::text, ('order_officer'::character varying)::text, ('finance_officer'::character varying)::text]))) OR ((facility_id IS NULL) AND (kanwil_id IS NOT NULL) AND ((role)::text = ANY (ARRAY[('kanwil_verifier'::character varying)::text, ('kanwil_operator'::character varying)::text]))) OR ((facility_id IS NULL) AND (kanwil_id IS NULL) AND ((role)::text = ANY (ARRAY[('pas_curator'::character varying)::text, ('ikm_assessor'::character varying)::text, ('ikm_chair'::character varying)::text, ('export_curator'::character varying)::text, ('finance'::character varying)::text, ('operator'::character varying)::text, ('admin'::character varying)::text]))))),
    CONSTRAINT invitation_state_is_known CHECK (((state)::text = ANY (ARRAY[('open'::character varying)::text, ('accepted'::character varying)::text, ('revoked'::character varying)::text, ('replaced'::character varying)::text]))),
    CONSTRAINT invited_address_is_in_small_letters CHECK (((email)::text = lower((email)::text)))
);

ALTER TABLE public.accounts_invitation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_invitation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_keptform (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    path character varying(500) NOT NULL,
    page character varying(500) NOT NULL,
    fields jsonb NOT NULL,
    file_names jsonb NOT NULL,
    kept_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    user_id bigint NOT NULL,
    CONSTRAINT a_kept_form_expires CHECK ((expires_at > kept_at))
);

ALTER TABLE public.accounts_keptform ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_keptform_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_roleassignment (
    id bigint NOT NULL,
    valid_from date,
    valid_until date,
    role character varying(20) NOT NULL,
    granted_by_id bigint,
    kanwil_id character varying(40),
    user_id bigint NOT NULL,
    ended_at timestamp with time zone,
    taken_over boolean NOT NULL,
    invitation_id bigint,
    CONSTRAINT ended_roleassignment_has_a_last_day CHECK (((ended_at IS NULL) OR (valid_until IS NOT NULL))),
    CONSTRAINT regional_roles_name_their_kanwil CHECK ((((kanwil_id IS NOT NULL) AND ((role)::text = ANY (ARRAY[('kanwil_verifier'::character varying)::text, ('kanwil_operator'::character varying)::text]))) OR ((NOT ((role)::text = ANY (ARRAY[('kanwil_verifier'::character varying)::text, ('kanwil_operator'::character varying)::text]))) AND (kanwil_id IS NULL)))),
    CONSTRAINT role_is_known CHECK (((role)::text = ANY (ARRAY[('kanwil_verifier'::character varying)::text, ('kanwil_operator'::character varying)::text, ('pas_curator'::character varying)::text, ('ikm_assessor'::character varying)::text, ('ikm_chair'::character varying)::text, ('export_curator'::character varying)::text, ('finance'::character varying)::text, ('operator'::character varying)::text, ('admin'::character varying)::text]))),
    CONSTRAINT roleassignment_has_its_invitation CHECK ((taken_over OR (invitation_id IS NOT NULL)))
);

ALTER TABLE public.accounts_roleassignment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_roleassignment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_roleassignmentevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    valid_from date,
    valid_until date,
    role character varying(20) NOT NULL,
    granted_by_id bigint,
    kanwil_id character varying(40),
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL,
    user_id bigint NOT NULL,
    ended_at timestamp with time zone,
    taken_over boolean NOT NULL,
    invitation_id bigint
);

ALTER TABLE public.accounts_roleassignmentevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_roleassignmentevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_secondfactorchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    type character varying(20) NOT NULL,
    pgh_context_id uuid NOT NULL,
    user_id bigint NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.accounts_secondfactorchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_secondfactorchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_sessionstep (
    session_key character varying(40) NOT NULL,
    at timestamp with time zone NOT NULL
);

CREATE TABLE public.accounts_signinaddresschange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    verified boolean NOT NULL,
    "primary" boolean NOT NULL,
    pgh_context_id uuid NOT NULL,
    user_id bigint NOT NULL,
    pgh_obj_id integer NOT NULL
);

ALTER TABLE public.accounts_signinaddresschange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_signinaddresschange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_user (
    id bigint NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp with time zone,
    is_superuser boolean NOT NULL,
    public_id uuid NOT NULL,
    email character varying(254) NOT NULL,
    name character varying(150) NOT NULL,
    phone character varying(20) NOT NULL,
    language character varying(2) NOT NULL,
    is_staff boolean NOT NULL,
    is_active boolean NOT NULL,
    date_joined timestamp with time zone NOT NULL,
    anonymised_at timestamp with time zone,
    session_epoch character varying(22) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT an_anonymised_account_names_nobody CHECK (((anonymised_at IS NULL) OR (((email)::text ~~ '%@erased.invalid'::text) AND (NOT is_active) AND (NOT is_staff) AND (NOT is_superuser) AND ((name)::text = ''::text) AND ((phone)::text = ''::text))))
);

CREATE TABLE public.accounts_user_groups (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    group_id integer NOT NULL
);

ALTER TABLE public.accounts_user_groups ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_groups_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.accounts_user ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_user_user_permissions (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.accounts_user_user_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_user_user_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.accounts_userchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    email character varying(254) NOT NULL,
    is_active boolean NOT NULL,
    is_staff boolean NOT NULL,
    is_superuser boolean NOT NULL,
    anonymised_at timestamp with time zone,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.accounts_userchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.accounts_userchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.address_country (
    iso_3166_1_a2 character varying(2) NOT NULL,
    iso_3166_1_a3 character varying(3) NOT NULL,
    iso_3166_1_numeric character varying(3) NOT NULL,
    printable_name character varying(128) NOT NULL,
    name character varying(128) NOT NULL,
    display_order smallint NOT NULL,
    is_shipping_country boolean NOT NULL,
    CONSTRAINT address_country_display_order_check CHECK ((display_order >= 0))
);

CREATE TABLE public.address_useraddress (
    id bigint NOT NULL,
    title character varying(64) NOT NULL,
    first_name character varying(255) NOT NULL,
    last_name character varying(255) NOT NULL,
    line1 character varying(255) NOT NULL,
    line2 character varying(255) NOT NULL,
    line3 character varying(255) NOT NULL,
    line4 character varying(255) NOT NULL,
    state character varying(255) NOT NULL,
    postcode character varying(64) NOT NULL,
    search_text text NOT NULL,
    phone_number character varying(128) NOT NULL,
    notes text NOT NULL,
    is_default_for_shipping boolean NOT NULL,
    is_default_for_billing boolean NOT NULL,
    num_orders_as_shipping_address integer CONSTRAINT address_useraddress_num_orders_not_null NOT NULL,
    hash character varying(255) NOT NULL,
    date_created timestamp with time zone NOT NULL,
    country_id character varying(2) NOT NULL,
    user_id bigint NOT NULL,
    num_orders_as_billing_address integer NOT NULL,
    code character varying(255),
    CONSTRAINT address_useraddress_num_orders_as_billing_address_check CHECK ((num_orders_as_billing_address >= 0)),
    CONSTRAINT address_useraddress_num_orders_check CHECK ((num_orders_as_shipping_address >= 0))
);

ALTER TABLE public.address_useraddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.address_useraddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.analytics_productrecord (
    id bigint NOT NULL,
    num_views integer NOT NULL,
    num_basket_additions integer NOT NULL,
    num_purchases integer NOT NULL,
    score double precision NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT analytics_productrecord_num_basket_additions_check CHECK ((num_basket_additions >= 0)),
    CONSTRAINT analytics_productrecord_num_purchases_check CHECK ((num_purchases >= 0)),
    CONSTRAINT analytics_productrecord_num_views_check CHECK ((num_views >= 0))
);

ALTER TABLE public.analytics_productrecord ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_productrecord_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.analytics_userproductview (
    id bigint NOT NULL,
    date_created timestamp with time zone NOT NULL,
    product_id bigint NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.analytics_userproductview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_userproductview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.analytics_userrecord (
    id bigint NOT NULL,
    num_product_views integer NOT NULL,
    num_basket_additions integer NOT NULL,
    num_orders integer NOT NULL,
    num_order_lines integer NOT NULL,
    num_order_items integer NOT NULL,
    total_spent numeric(12,2) NOT NULL,
    date_last_order timestamp with time zone,
    user_id bigint NOT NULL,
    CONSTRAINT analytics_userrecord_num_basket_additions_check CHECK ((num_basket_additions >= 0)),
    CONSTRAINT analytics_userrecord_num_order_items_check CHECK ((num_order_items >= 0)),
    CONSTRAINT analytics_userrecord_num_order_lines_check CHECK ((num_order_lines >= 0)),
    CONSTRAINT analytics_userrecord_num_orders_check CHECK ((num_orders >= 0)),
    CONSTRAINT analytics_userrecord_num_product_views_check CHECK ((num_product_views >= 0))
);

ALTER TABLE public.analytics_userrecord ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_userrecord_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.analytics_usersearch (
    id bigint NOT NULL,
    query character varying(255) NOT NULL,
    date_created timestamp with time zone NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.analytics_usersearch ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.analytics_usersearch_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group (
    id integer NOT NULL,
    name character varying(150) NOT NULL
);

ALTER TABLE public.auth_group ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_group_permissions (
    id bigint NOT NULL,
    group_id integer NOT NULL,
    permission_id integer NOT NULL
);

ALTER TABLE public.auth_group_permissions ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_group_permissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.auth_permission (
    id integer NOT NULL,
    name character varying(255) NOT NULL,
    content_type_id integer NOT NULL,
    codename character varying(100) NOT NULL
);

ALTER TABLE public.auth_permission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.auth_permission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.axes_accessattempt (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    get_data text NOT NULL,
    post_data text NOT NULL,
    failures_since_start integer NOT NULL,
    CONSTRAINT axes_accessattempt_failures_since_start_check CHECK ((failures_since_start >= 0))
);

ALTER TABLE public.axes_accessattempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessattempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.axes_accessattemptexpiration (
    access_attempt_id integer NOT NULL,
    expires_at timestamp with time zone NOT NULL
);

CREATE TABLE public.axes_accessfailurelog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    locked_out boolean NOT NULL
);

ALTER TABLE public.axes_accessfailurelog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accessfailurelog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.axes_accesslog (
    id integer NOT NULL,
    user_agent character varying(255) NOT NULL,
    ip_address inet,
    username character varying(255),
    http_accept character varying(1025) NOT NULL,
    path_info character varying(255) NOT NULL,
    attempt_time timestamp with time zone NOT NULL,
    logout_time timestamp with time zone,
    session_hash character varying(64) NOT NULL
);

ALTER TABLE public.axes_accesslog ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.axes_accesslog_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.basket_basket (
    id bigint NOT NULL,
    status character varying(128) NOT NULL,
    date_created timestamp with time zone NOT NULL,
    date_merged timestamp with time zone,
    date_submitted timestamp with time zone,
    owner_id bigint
);

ALTER TABLE public.basket_basket ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.basket_basket_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.basket_basket_vouchers (
    id bigint NOT NULL,
    basket_id bigint NOT NULL,
    voucher_id bigint NOT NULL
);

ALTER TABLE public.basket_basket_vouchers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.basket_basket_vouchers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.basket_line (
    id bigint NOT NULL,
    line_reference character varying(128) NOT NULL,
    quantity integer NOT NULL,
    price_currency character varying(12) NOT NULL,
    price_excl_tax numeric(12,2),
    price_incl_tax numeric(12,2),
    date_created timestamp with time zone NOT NULL,
    basket_id bigint NOT NULL,
    product_id bigint NOT NULL,
    stockrecord_id bigint NOT NULL,
    date_updated timestamp with time zone NOT NULL,
    tax_code character varying(64),
    CONSTRAINT basket_line_quantity_check CHECK ((quantity >= 0))
);

ALTER TABLE public.basket_line ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.basket_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.basket_lineattribute (
    id bigint NOT NULL,
    value jsonb NOT NULL,
    line_id bigint NOT NULL,
    option_id bigint NOT NULL
);

ALTER TABLE public.basket_lineattribute ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.basket_lineattribute_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_approval (
    id bigint NOT NULL,
    number character varying(40) NOT NULL,
    grade character varying(8) NOT NULL,
    score smallint NOT NULL,
    granted_at timestamp with time zone NOT NULL,
    valid_until date NOT NULL,
    revoked_at timestamp with time zone,
    revoked_reason text NOT NULL,
    granted_by_id bigint NOT NULL,
    revoked_by_id bigint,
    revision_id bigint NOT NULL,
    CONSTRAINT a_revoked_approval_says_why CHECK ((((revoked_at IS NULL) AND (revoked_by_id IS NULL) AND (revoked_reason = ''::text)) OR ((revoked_at >= granted_at) AND (revoked_at IS NOT NULL) AND (NOT (revoked_reason = ''::text))))),
    CONSTRAINT approval_grade_is_known CHECK (((grade)::text = ANY (ARRAY[('listed'::character varying)::text, ('national'::character varying)::text, ('export'::character varying)::text]))),
    CONSTRAINT approval_score_is_in_range CHECK ((score <= 300)),
    CONSTRAINT catalogue_approval_score_check CHECK ((score >= 0))
);

ALTER TABLE public.catalogue_approval ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_approval_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_attributeoption (
    id bigint NOT NULL,
    option character varying(255) NOT NULL,
    group_id bigint NOT NULL,
    code character varying(255)
);

ALTER TABLE public.catalogue_attributeoption ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_attributeoption_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_attributeoptiongroup (
    id bigint NOT NULL,
    name character varying(128) NOT NULL,
    code character varying(255)
);

ALTER TABLE public.catalogue_attributeoptiongroup ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_attributeoptiongroup_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_category (
    id bigint NOT NULL,
    path character varying(255) NOT NULL,
    depth integer NOT NULL,
    numchild integer NOT NULL,
    name character varying(255) NOT NULL,
    description text NOT NULL,
    image character varying(255),
    slug character varying(255) NOT NULL,
    ancestors_are_public boolean NOT NULL,
    is_public boolean NOT NULL,
    meta_description text,
    meta_title character varying(255),
    code character varying(255),
    exclude_from_menu boolean NOT NULL,
    long_description text NOT NULL,
    branch character varying(8) NOT NULL,
    name_en character varying(255) NOT NULL,
    CONSTRAINT catalogue_category_depth_check CHECK ((depth >= 0)),
    CONSTRAINT catalogue_category_numchild_check CHECK ((numchild >= 0)),
    CONSTRAINT category_branch_is_known CHECK (((branch)::text = ANY (ARRAY[('craft'::character varying)::text, ('culinary'::character varying)::text, ('fashion'::character varying)::text])))
);

ALTER TABLE public.catalogue_category ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_category_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_listingevent (
    id bigint NOT NULL,
    action character varying(30) NOT NULL,
    from_status character varying(9) NOT NULL,
    to_status character varying(9) NOT NULL,
    comment text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    actor_id bigint,
    product_id bigint NOT NULL,
    revision_id bigint
);

ALTER TABLE public.catalogue_listingevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_listingevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_option (
    id bigint NOT NULL,
    name character varying(128) NOT NULL,
    code character varying(128) NOT NULL,
    type character varying(255) NOT NULL,
    required boolean NOT NULL,
    help_text character varying(255),
    option_group_id bigint,
    "order" integer
);

ALTER TABLE public.catalogue_option ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_option_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_photo (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    sha256 character varying(64) NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    widths smallint[] NOT NULL,
    state character varying(7) NOT NULL,
    failure character varying(200) NOT NULL,
    uploaded_at timestamp with time zone NOT NULL,
    public_at timestamp with time zone,
    facility_id bigint NOT NULL,
    uploaded_by_id bigint NOT NULL,
    CONSTRAINT catalogue_photo_height_check CHECK ((height >= 0)),
    CONSTRAINT catalogue_photo_width_check CHECK ((width >= 0)),
    CONSTRAINT photo_master_is_small CHECK (((height <= 3000) AND (width <= 3000))),
    CONSTRAINT photo_state_is_known CHECK (((state)::text = ANY (ARRAY[('waiting'::character varying)::text, ('ready'::character varying)::text, ('failed'::character varying)::text])))
);

ALTER TABLE public.catalogue_photo ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_photo_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_product (
    id bigint NOT NULL,
    structure character varying(10) NOT NULL,
    upc character varying(64),
    title character varying(255) NOT NULL,
    slug character varying(255),
    description text NOT NULL,
    rating double precision,
    date_created timestamp with time zone NOT NULL,
    date_updated timestamp with time zone NOT NULL,
    is_discountable boolean NOT NULL,
    parent_id bigint,
    product_class_id bigint,
    is_public boolean NOT NULL,
    meta_description text,
    meta_title character varying(255),
    priority smallint NOT NULL,
    code character varying(255),
    category_id bigint,
    description_en text NOT NULL,
    facility_id bigint NOT NULL,
    first_published_at timestamp with time zone,
    handling_days_max smallint,
    handling_days_min smallint,
    public_id uuid NOT NULL,
    published_at timestamp with time zone,
    specifications jsonb NOT NULL,
    status character varying(9) NOT NULL,
    title_en character varying(255) NOT NULL,
    approval_id bigint,
    family_id bigint NOT NULL,
    live_revision_id bigint,
    axis_1 character varying(30) NOT NULL,
    axis_1_en character varying(30) NOT NULL,
    axis_2 character varying(30) NOT NULL,
    axis_2_en character varying(30) NOT NULL,
    CONSTRAINT catalogue_product_handling_days_max_check CHECK ((handling_days_max >= 0)),
    CONSTRAINT catalogue_product_handling_days_min_check CHECK ((handling_days_min >= 0)),
    CONSTRAINT product_is_public_only_where_shown CHECK (((is_public AND ((status)::text = 'live'::text)) OR ((status)::text = 'frozen'::text) OR (((status)::text = ANY (ARRAY[('draft'::character varying)::text, ('suspended'::character varying)::text, ('withdrawn'::character varying)::text])) AND (NOT is_public)))),
    CONSTRAINT product_shown_has_revision_and_approval CHECK (((NOT ((status)::text = ANY (ARRAY[('live'::character varying)::text, ('frozen'::character varying)::text]))) OR ((approval_id IS NOT NULL) AND (live_revision_id IS NOT NULL) AND (slug IS NOT NULL)))),
    CONSTRAINT product_status_is_known CHECK (((status)::text = ANY (ARRAY[('draft'::character varying)::text, ('live'::character varying)::text, ('frozen'::character varying)::text, ('suspended'::character varying)::text, ('withdrawn'::character varying)::text])))
);

CREATE TABLE public.catalogue_productcategory (
    id bigint NOT NULL,
    category_id bigint NOT NULL,
    product_id bigint NOT NULL
);

CREATE MATERIALIZED VIEW public.catalogue_product_category_hierarchy AS
 WITH RECURSIVE category_hierarchy AS (
         SELECT catalogue_category.id,
            catalogue_category.path
           FROM public.catalogue_category
        )
 SELECT DISTINCT concat(p.id, '-', parent_categories.id) AS id,
    p.id AS product_id,
    parent_categories.id AS category_id
   FROM (((public.catalogue_productcategory pc
     JOIN public.catalogue_category child_categories ON ((pc.category_id = child_categories.id)))
     JOIN public.catalogue_category parent_categories ON (((child_categories.path)::text ~~ ((parent_categories.path)::text || '%'::text))))
     JOIN public.catalogue_product p ON ((p.id = pc.product_id)))
  WITH NO DATA;

ALTER TABLE public.catalogue_product ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_product_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_product_product_options (
    id bigint NOT NULL,
    product_id bigint NOT NULL,
    option_id bigint NOT NULL
);

ALTER TABLE public.catalogue_product_product_options ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_product_product_options_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_productattribute (
    id bigint NOT NULL,
    name character varying(128) NOT NULL,
    code character varying(128) NOT NULL,
    type character varying(20) NOT NULL,
    required boolean NOT NULL,
    option_group_id bigint,
    product_class_id bigint,
    help_text character varying(200) NOT NULL,
    name_en character varying(128) NOT NULL,
    "position" smallint NOT NULL,
    CONSTRAINT catalogue_productattribute_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.catalogue_productattribute ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_productattribute_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_productattributevalue (
    id bigint NOT NULL,
    value_text text,
    value_integer integer,
    value_boolean boolean,
    value_float double precision,
    value_richtext text,
    value_date date,
    value_file character varying(255),
    value_image character varying(255),
    entity_object_id integer,
    attribute_id bigint NOT NULL,
    entity_content_type_id integer,
    product_id bigint NOT NULL,
    value_option_id bigint,
    value_datetime timestamp with time zone,
    CONSTRAINT catalogue_productattributevalue_entity_object_id_check CHECK ((entity_object_id >= 0))
);

ALTER TABLE public.catalogue_productattributevalue ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_productattributevalue_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_productattributevalue_value_multi_option (
    id bigint NOT NULL,
    productattributevalue_id bigint CONSTRAINT catalogue_productattributeval_productattributevalue_id_not_null NOT NULL,
    attributeoption_id bigint CONSTRAINT catalogue_productattributevalue_val_attributeoption_id_not_null NOT NULL
);

ALTER TABLE public.catalogue_productattributevalue_value_multi_option ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_productattributevalue_value_multi_option_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.catalogue_productcategory ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_productcategory_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_productclass (
    id bigint NOT NULL,
    name character varying(128) NOT NULL,
    slug character varying(128) NOT NULL,
    requires_shipping boolean NOT NULL,
    track_stock boolean NOT NULL
);

ALTER TABLE public.catalogue_productclass ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_productclass_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_productclass_options (
    id bigint NOT NULL,
    productclass_id bigint NOT NULL,
    option_id bigint NOT NULL
);

ALTER TABLE public.catalogue_productclass_options ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_productclass_options_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_productfamily (
    id bigint NOT NULL,
    material character varying(120) NOT NULL,
    technique character varying(120) NOT NULL,
    size_range character varying(120) NOT NULL,
    label character varying(120) NOT NULL,
    facility_id bigint NOT NULL
);

ALTER TABLE public.catalogue_productfamily ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_productfamily_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_productimage (
    id bigint NOT NULL,
    original character varying(255) NOT NULL,
    caption character varying(200) NOT NULL,
    display_order integer NOT NULL,
    date_created timestamp with time zone NOT NULL,
    product_id bigint NOT NULL,
    code character varying(255),
    CONSTRAINT catalogue_productimage_display_order_check CHECK ((display_order >= 0))
);

ALTER TABLE public.catalogue_productimage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_productimage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_productrecommendation (
    id bigint NOT NULL,
    ranking smallint NOT NULL,
    primary_id bigint NOT NULL,
    recommendation_id bigint NOT NULL,
    CONSTRAINT catalogue_productrecommendation_ranking_check CHECK ((ranking >= 0))
);

ALTER TABLE public.catalogue_productrecommendation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_productrecommendation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_revision (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    number integer NOT NULL,
    version integer NOT NULL,
    specifications jsonb NOT NULL,
    handling_days_min smallint,
    handling_days_max smallint,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    frozen_at timestamp with time zone,
    category_id bigint,
    created_by_id bigint NOT NULL,
    family_id bigint NOT NULL,
    product_id bigint NOT NULL,
    axis_1 character varying(30) NOT NULL,
    axis_1_en character varying(30) NOT NULL,
    axis_2 character varying(30) NOT NULL,
    axis_2_en character varying(30) NOT NULL,
    CONSTRAINT catalogue_revision_handling_days_max_check CHECK ((handling_days_max >= 0)),
    CONSTRAINT catalogue_revision_handling_days_min_check CHECK ((handling_days_min >= 0)),
    CONSTRAINT catalogue_revision_number_check CHECK ((number >= 0)),
    CONSTRAINT catalogue_revision_version_check CHECK ((version >= 0)),
    CONSTRAINT handling_days_are_a_range CHECK (((handling_days_max IS NULL) OR (handling_days_min IS NULL) OR (handling_days_max >= handling_days_min)))
);

ALTER TABLE public.catalogue_revision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_revision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_revisioneditor (
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    revision_id bigint NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.catalogue_revisioneditor ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_revisioneditor_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_revisionphoto (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    alt_id character varying(200) NOT NULL,
    alt_en character varying(200) NOT NULL,
    photo_id bigint NOT NULL,
    revision_id bigint NOT NULL,
    CONSTRAINT catalogue_revisionphoto_position_check CHECK (("position" >= 0))
);

ALTER TABLE public.catalogue_revisionphoto ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_revisionphoto_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_revisiontext (
    id bigint NOT NULL,
    language character varying(2) NOT NULL,
    title character varying(120) NOT NULL,
    description text NOT NULL,
    revision_id bigint NOT NULL,
    CONSTRAINT text_language_is_known CHECK (((language)::text = ANY (ARRAY[('id'::character varying)::text, ('en'::character varying)::text])))
);

ALTER TABLE public.catalogue_revisiontext ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_revisiontext_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_revisionvariant (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    sku character varying(50) NOT NULL,
    price bigint,
    cost bigint,
    weight_g integer,
    length_mm integer,
    width_mm integer,
    height_mm integer,
    revision_id bigint NOT NULL,
    option_1 character varying(40) NOT NULL,
    option_1_en character varying(40) NOT NULL,
    option_2 character varying(40) NOT NULL,
    option_2_en character varying(40) NOT NULL,
    photo_id bigint,
    variant_id bigint NOT NULL,
    CONSTRAINT catalogue_revisionvariant_cost_check CHECK ((cost >= 0)),
    CONSTRAINT catalogue_revisionvariant_height_mm_check CHECK ((height_mm >= 0)),
    CONSTRAINT catalogue_revisionvariant_length_mm_check CHECK ((length_mm >= 0)),
    CONSTRAINT catalogue_revisionvariant_position_check CHECK (("position" >= 0)),
    CONSTRAINT catalogue_revisionvariant_price_check CHECK ((price >= 0)),
    CONSTRAINT catalogue_revisionvariant_weight_g_check CHECK ((weight_g >= 0)),
    CONSTRAINT catalogue_revisionvariant_width_mm_check CHECK ((width_mm >= 0)),
    CONSTRAINT the_first_axis_comes_first CHECK ((((option_2)::text = ''::text) OR (NOT ((option_1)::text = ''::text)))),
    CONSTRAINT variant_price_is_positive CHECK (((price IS NULL) OR (price > 0))),
    CONSTRAINT variant_weight_is_sane CHECK (((weight_g IS NULL) OR ((weight_g >= 1) AND (weight_g <= 500000))))
);

ALTER TABLE public.catalogue_revisionvariant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_revisionvariant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.catalogue_searchrow (
    product_id bigint NOT NULL,
    title text NOT NULL,
    title_en text NOT NULL,
    keywords text NOT NULL,
    text text NOT NULL,
    text_en text NOT NULL,
    vector tsvector GENERATED ALWAYS AS (((setweight(to_tsvector('indonesian'::regconfig, COALESCE(title, ''::text)), 'A'::"char") || setweight(to_tsvector('indonesian'::regconfig, COALESCE(keywords, ''::text)), 'B'::"char")) || setweight(to_tsvector('indonesian'::regconfig, COALESCE(text, ''::text)), 'C'::"char"))) STORED,
    vector_en tsvector GENERATED ALWAYS AS ((setweight(to_tsvector('english'::regconfig, COALESCE(title_en, ''::text)), 'A'::"char") || setweight(to_tsvector('english'::regconfig, COALESCE(text_en, ''::text)), 'C'::"char"))) STORED
);

CREATE TABLE public.catalogue_variant (
    id bigint NOT NULL,
    "position" smallint NOT NULL,
    sku character varying(50) NOT NULL,
    option_1 character varying(40) NOT NULL,
    option_1_en character varying(40) NOT NULL,
    option_2 character varying(40) NOT NULL,
    option_2_en character varying(40) NOT NULL,
    weight_g integer,
    length_mm integer,
    width_mm integer,
    height_mm integer,
    public_id uuid NOT NULL,
    is_offered boolean NOT NULL,
    product_id bigint NOT NULL,
    photo_id bigint,
    CONSTRAINT catalogue_variant_height_mm_check CHECK ((height_mm >= 0)),
    CONSTRAINT catalogue_variant_length_mm_check CHECK ((length_mm >= 0)),
    CONSTRAINT catalogue_variant_position_check CHECK (("position" >= 0)),
    CONSTRAINT catalogue_variant_weight_g_check CHECK ((weight_g >= 0)),
    CONSTRAINT catalogue_variant_width_mm_check CHECK ((width_mm >= 0))
);

ALTER TABLE public.catalogue_variant ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.catalogue_variant_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.common_agency (
    code character varying(20) NOT NULL
);

CREATE TABLE public.common_agencyname (
    id bigint NOT NULL,
    valid_from date,
    valid_until date,
    name character varying(200) NOT NULL,
    short_name character varying(60) NOT NULL,
    agency_id character varying(20) NOT NULL
);

ALTER TABLE public.common_agencyname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.common_agencyname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.common_agencynamechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    valid_from date,
    valid_until date,
    name character varying(200) NOT NULL,
    short_name character varying(60) NOT NULL,
    agency_id character varying(20) NOT NULL,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.common_agencynamechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.common_agencynamechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.common_holiday (
    date date NOT NULL,
    name character varying(120) NOT NULL,
    is_collective_leave boolean NOT NULL,
    basis character varying(120) NOT NULL
);

CREATE TABLE public.common_holidaychange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    date date NOT NULL,
    name character varying(120) NOT NULL,
    is_collective_leave boolean NOT NULL,
    basis character varying(120) NOT NULL,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id date NOT NULL
);

ALTER TABLE public.common_holidaychange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.common_holidaychange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.common_kanwil (
    code character varying(40) NOT NULL,
    name character varying(80) NOT NULL
);

CREATE TABLE public.common_message (
    id uuid NOT NULL,
    event character varying(120) NOT NULL,
    topic character varying(60) NOT NULL,
    about character varying(120) NOT NULL,
    channel character varying(20) NOT NULL,
    recipient character varying(254) NOT NULL,
    language character varying(2) NOT NULL,
    state character varying(8) NOT NULL,
    attempts smallint NOT NULL,
    next_attempt_at timestamp with time zone NOT NULL,
    reason character varying(300) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    read_at timestamp with time zone,
    user_id bigint,
    path character varying(300) NOT NULL,
    subject character varying(300) NOT NULL,
    crashes smallint NOT NULL,
    queue character varying(20) NOT NULL,
    request_id character varying(20) DEFAULT ''::character varying NOT NULL,
    CONSTRAINT a_blanked_message_is_over CHECK (((NOT ((recipient)::text = ''::text)) OR (NOT ((state)::text = ANY (ARRAY[('waiting'::character varying)::text, ('claimed'::character varying)::text, ('sending'::character varying)::text]))))),
    CONSTRAINT common_message_attempts_check CHECK ((attempts >= 0)),
    CONSTRAINT common_message_crashes_check CHECK ((crashes >= 0)),
    CONSTRAINT message_channel_is_known CHECK (((channel)::text = ANY (ARRAY[('mail'::character varying)::text, ('page'::character varying)::text, ('task'::character varying)::text]))),
    CONSTRAINT message_given_up_has_a_reason CHECK (((NOT ((state)::text = 'given_up'::text)) OR (NOT ((reason)::text = ''::text)))),
    CONSTRAINT message_queue_is_known CHECK (((queue)::text = ANY (ARRAY[('orders'::character varying)::text, ('mail'::character varying)::text, ('photos'::character varying)::text]))),
    CONSTRAINT message_sent_has_a_time CHECK (((NOT ((state)::text = 'sent'::text)) OR (sent_at IS NOT NULL))),
    CONSTRAINT message_state_is_known CHECK (((state)::text = ANY (ARRAY[('waiting'::character varying)::text, ('claimed'::character varying)::text, ('sending'::character varying)::text, ('sent'::character varying)::text, ('unknown'::character varying)::text, ('given_up'::character varying)::text])))
);

CREATE TABLE public.common_messagechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    state character varying(8) NOT NULL,
    reason character varying(300) NOT NULL,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id uuid NOT NULL
);

ALTER TABLE public.common_messagechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.common_messagechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.common_province (
    code character varying(2) NOT NULL,
    name character varying(60) NOT NULL,
    time_zone character varying(40) NOT NULL,
    island character varying(20) NOT NULL
);

CREATE TABLE public.common_regency (
    code character varying(5) NOT NULL,
    kind character varying(9) NOT NULL,
    name character varying(80) NOT NULL,
    province_id character varying(2) NOT NULL
);

CREATE TABLE public.common_sequence (
    name character varying(60) NOT NULL,
    value bigint NOT NULL,
    CONSTRAINT common_sequence_value_check CHECK ((value >= 0))
);

CREATE TABLE public.common_sweep (
    name character varying(100) NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    took_ms integer NOT NULL,
    CONSTRAINT common_sweep_took_ms_check CHECK ((took_ms >= 0))
);

CREATE TABLE public.common_trycount (
    key character varying(120) NOT NULL,
    full_at double precision NOT NULL
);

CREATE TABLE public.communication_communicationeventtype (
    id bigint CONSTRAINT customer_communicationeventtype_id_not_null NOT NULL,
    code character varying(128) CONSTRAINT customer_communicationeventtype_code_not_null NOT NULL,
    name character varying(255) CONSTRAINT customer_communicationeventtype_name_not_null NOT NULL,
    category character varying(255) CONSTRAINT customer_communicationeventtype_category_not_null NOT NULL,
    email_subject_template character varying(255),
    email_body_template text,
    email_body_html_template text,
    sms_template character varying(170),
    date_created timestamp with time zone CONSTRAINT customer_communicationeventtype_date_created_not_null NOT NULL,
    date_updated timestamp with time zone CONSTRAINT customer_communicationeventtype_date_updated_not_null NOT NULL
);

CREATE TABLE public.communication_email (
    id bigint CONSTRAINT customer_email_id_not_null NOT NULL,
    subject text CONSTRAINT customer_email_subject_not_null NOT NULL,
    body_text text CONSTRAINT customer_email_body_text_not_null NOT NULL,
    body_html text CONSTRAINT customer_email_body_html_not_null NOT NULL,
    date_sent timestamp with time zone CONSTRAINT customer_email_date_sent_not_null NOT NULL,
    user_id bigint,
    email character varying(254)
);

CREATE TABLE public.communication_notification (
    id bigint CONSTRAINT customer_notification_id_not_null NOT NULL,
    subject character varying(255) CONSTRAINT customer_notification_subject_not_null NOT NULL,
    body text CONSTRAINT customer_notification_body_not_null NOT NULL,
    location character varying(32) CONSTRAINT customer_notification_location_not_null NOT NULL,
    date_sent timestamp with time zone CONSTRAINT customer_notification_date_sent_not_null NOT NULL,
    date_read timestamp with time zone,
    recipient_id bigint CONSTRAINT customer_notification_recipient_id_not_null NOT NULL,
    sender_id bigint
);

CREATE TABLE public.curation_decision (
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    verdict character varying(10) NOT NULL,
    reasons character varying(20)[] NOT NULL,
    note text NOT NULL,
    internal_note text NOT NULL,
    total smallint,
    made_at timestamp with time zone NOT NULL,
    actor_id bigint NOT NULL,
    round_id bigint NOT NULL,
    submission_id bigint NOT NULL,
    revision_id bigint NOT NULL,
    CONSTRAINT curation_decision_total_check CHECK ((total >= 0)),
    CONSTRAINT decision_role_is_known CHECK (((role)::text = ANY (ARRAY[('product_officer'::character varying)::text, ('kanwil_operator'::character varying)::text, ('facility_admin'::character varying)::text, ('kanwil_verifier'::character varying)::text, ('pas_curator'::character varying)::text, ('ikm_assessor'::character varying)::text, ('ikm_chair'::character varying)::text, ('system'::character varying)::text]))),
    CONSTRAINT decision_verdict_is_known CHECK (((verdict)::text = ANY (ARRAY[('submitted'::character varying)::text, ('passed'::character varying)::text, ('sent_back'::character varying)::text, ('scored'::character varying)::text, ('approved'::character varying)::text, ('rejected'::character varying)::text]))),
    CONSTRAINT refusals_carry_a_reason CHECK (((NOT ((verdict)::text = ANY (ARRAY[('sent_back'::character varying)::text, ('rejected'::character varying)::text]))) OR ((
CASE
    WHEN (reasons IS NULL) THEN NULL::integer
    ELSE COALESCE(array_length(reasons, 1), 0)
END > 0) AND (NOT (note = ''::text)))))
);

ALTER TABLE public.curation_decision ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.curation_decision_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.curation_round (
    id bigint NOT NULL,
    number smallint NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    rubric_version smallint NOT NULL,
    cover_letter_number character varying(80) NOT NULL,
    cover_letter_date date,
    revision_id bigint NOT NULL,
    submitted_by_id bigint NOT NULL,
    submission_id bigint NOT NULL,
    CONSTRAINT curation_round_number_check CHECK ((number >= 0)),
    CONSTRAINT curation_round_rubric_version_check CHECK ((rubric_version >= 0))
);

ALTER TABLE public.curation_round ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.curation_round_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.curation_score (
    id bigint NOT NULL,
    criterion character varying(4) NOT NULL,
    points smallint NOT NULL,
    decision_id bigint NOT NULL,
    CONSTRAINT curation_score_points_check CHECK ((points >= 0)),
    CONSTRAINT points_are_0_to_3 CHECK (((points >= 0) AND (points <= 3)))
);

ALTER TABLE public.curation_score ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.curation_score_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.curation_submission (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    number character varying(30) NOT NULL,
    status character varying(20) NOT NULL,
    opened_at timestamp with time zone NOT NULL,
    status_since timestamp with time zone NOT NULL,
    due_at timestamp with time zone,
    closed_at timestamp with time zone,
    current_round_id bigint,
    kanwil_id character varying(40) NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT submission_status_is_known CHECK (((status)::text = ANY (ARRAY[('draft'::character varying)::text, ('submitted'::character varying)::text, ('kanwil_verification'::character varying)::text, ('repair'::character varying)::text, ('pas_selection'::character varying)::text, ('assessment'::character varying)::text, ('decision'::character varying)::text, ('approved'::character varying)::text, ('live'::character varying)::text, ('rejected'::character varying)::text])))
);

ALTER TABLE public.curation_submission ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.curation_submission_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.curation_submissionevent (
    id bigint NOT NULL,
    role character varying(20) NOT NULL,
    action character varying(30) NOT NULL,
    from_status character varying(20) NOT NULL,
    to_status character varying(20) NOT NULL,
    comment text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    actor_id bigint,
    round_id bigint,
    submission_id bigint NOT NULL,
    CONSTRAINT what_nobody_does_the_system_does CHECK ((((actor_id IS NULL) AND ((role)::text = 'system'::text)) OR ((actor_id IS NOT NULL) AND (NOT ((role)::text = 'system'::text)))))
);

ALTER TABLE public.curation_submissionevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.curation_submissionevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.communication_communicationeventtype ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customer_communicationeventtype_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.communication_email ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customer_email_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.communication_notification ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customer_notification_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.customer_productalert (
    id bigint NOT NULL,
    email character varying(254) NOT NULL,
    key character varying(128) NOT NULL,
    status character varying(20) NOT NULL,
    date_created timestamp with time zone NOT NULL,
    date_confirmed timestamp with time zone,
    date_cancelled timestamp with time zone,
    date_closed timestamp with time zone,
    product_id bigint NOT NULL,
    user_id bigint
);

ALTER TABLE public.customer_productalert ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.customer_productalert_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_admin_log (
    id integer NOT NULL,
    action_time timestamp with time zone NOT NULL,
    object_id text,
    object_repr character varying(200) NOT NULL,
    action_flag smallint NOT NULL,
    change_message text NOT NULL,
    content_type_id integer,
    user_id bigint NOT NULL,
    CONSTRAINT django_admin_log_action_flag_check CHECK ((action_flag >= 0))
);

ALTER TABLE public.django_admin_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_admin_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_content_type (
    id integer NOT NULL,
    app_label character varying(100) NOT NULL,
    model character varying(100) NOT NULL
);

ALTER TABLE public.django_content_type ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_content_type_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_flatpage (
    id integer NOT NULL,
    url character varying(100) NOT NULL,
    title character varying(200) NOT NULL,
    content text NOT NULL,
    enable_comments boolean NOT NULL,
    template_name character varying(70) NOT NULL,
    registration_required boolean NOT NULL
);

ALTER TABLE public.django_flatpage ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_flatpage_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_flatpage_sites (
    id bigint NOT NULL,
    flatpage_id integer NOT NULL,
    site_id integer NOT NULL
);

ALTER TABLE public.django_flatpage_sites ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_flatpage_sites_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_migrations (
    id bigint NOT NULL,
    app character varying(255) NOT NULL,
    name character varying(255) NOT NULL,
    applied timestamp with time zone NOT NULL
);

ALTER TABLE public.django_migrations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_migrations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.django_session (
    session_key character varying(40) NOT NULL,
    session_data text NOT NULL,
    expire_date timestamp with time zone NOT NULL
);

CREATE TABLE public.django_site (
    id integer NOT NULL,
    domain character varying(100) NOT NULL,
    name character varying(50) NOT NULL
);

ALTER TABLE public.django_site ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.django_site_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.mfa_authenticator (
    id bigint NOT NULL,
    type character varying(20) NOT NULL,
    data jsonb NOT NULL,
    user_id bigint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone
);

ALTER TABLE public.mfa_authenticator ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.mfa_authenticator_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.offer_benefit (
    id bigint NOT NULL,
    type character varying(128) NOT NULL,
    value numeric(12,2),
    max_affected_items integer,
    proxy_class character varying(255),
    range_id bigint,
    CONSTRAINT offer_benefit_max_affected_items_check CHECK ((max_affected_items >= 0))
);

ALTER TABLE public.offer_benefit ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.offer_benefit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.offer_condition (
    id bigint NOT NULL,
    type character varying(128) NOT NULL,
    value numeric(12,2),
    proxy_class character varying(255),
    range_id bigint
);

ALTER TABLE public.offer_condition ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.offer_condition_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.offer_conditionaloffer (
    id bigint NOT NULL,
    name character varying(128) NOT NULL,
    slug character varying(128) NOT NULL,
    description text NOT NULL,
    offer_type character varying(128) NOT NULL,
    status character varying(64) NOT NULL,
    priority integer NOT NULL,
    start_datetime timestamp with time zone,
    end_datetime timestamp with time zone,
    max_global_applications integer,
    max_user_applications integer,
    max_basket_applications integer,
    max_discount numeric(12,2),
    total_discount numeric(12,2) NOT NULL,
    num_applications integer NOT NULL,
    num_orders integer NOT NULL,
    redirect_url character varying(200) NOT NULL,
    date_created timestamp with time zone NOT NULL,
    benefit_id bigint NOT NULL,
    condition_id bigint NOT NULL,
    exclusive boolean NOT NULL,
    CONSTRAINT offer_conditionaloffer_max_basket_applications_check CHECK ((max_basket_applications >= 0)),
    CONSTRAINT offer_conditionaloffer_max_global_applications_check CHECK ((max_global_applications >= 0)),
    CONSTRAINT offer_conditionaloffer_max_user_applications_check CHECK ((max_user_applications >= 0)),
    CONSTRAINT offer_conditionaloffer_num_applications_check CHECK ((num_applications >= 0)),
    CONSTRAINT offer_conditionaloffer_num_orders_check CHECK ((num_orders >= 0))
);

CREATE TABLE public.offer_conditionaloffer_combinations (
    id bigint NOT NULL,
    from_conditionaloffer_id bigint CONSTRAINT offer_conditionaloffer_combin_from_conditionaloffer_id_not_null NOT NULL,
    to_conditionaloffer_id bigint CONSTRAINT offer_conditionaloffer_combinat_to_conditionaloffer_id_not_null NOT NULL
);

ALTER TABLE public.offer_conditionaloffer_combinations ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.offer_conditionaloffer_combinations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.offer_conditionaloffer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.offer_conditionaloffer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.offer_range (
    id bigint NOT NULL,
    name character varying(128) NOT NULL,
    slug character varying(128) NOT NULL,
    description text NOT NULL,
    is_public boolean NOT NULL,
    includes_all_products boolean NOT NULL,
    proxy_class character varying(255),
    date_created timestamp with time zone NOT NULL
);

CREATE TABLE public.offer_range_classes (
    id bigint NOT NULL,
    range_id bigint NOT NULL,
    productclass_id bigint NOT NULL
);

ALTER TABLE public.offer_range_classes ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.offer_range_classes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.offer_range_excluded_categories (
    id bigint NOT NULL,
    range_id bigint NOT NULL,
    category_id bigint NOT NULL
);

ALTER TABLE public.offer_range_excluded_categories ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.offer_range_excluded_categories_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.offer_range_excluded_products (
    id bigint NOT NULL,
    range_id bigint NOT NULL,
    product_id bigint NOT NULL
);

ALTER TABLE public.offer_range_excluded_products ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.offer_range_excluded_products_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.offer_range ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.offer_range_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.offer_range_included_categories (
    id bigint NOT NULL,
    range_id bigint NOT NULL,
    category_id bigint NOT NULL
);

ALTER TABLE public.offer_range_included_categories ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.offer_range_included_categories_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.offer_rangeproduct (
    id bigint NOT NULL,
    display_order integer NOT NULL,
    product_id bigint NOT NULL,
    range_id bigint NOT NULL
);

ALTER TABLE public.offer_rangeproduct ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.offer_rangeproduct_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.offer_rangeproductfileupload (
    id bigint NOT NULL,
    filepath character varying(255) NOT NULL,
    size integer NOT NULL,
    date_uploaded timestamp with time zone NOT NULL,
    status character varying(32) NOT NULL,
    error_message character varying(255) NOT NULL,
    date_processed timestamp with time zone,
    num_new_skus integer,
    num_unknown_skus integer,
    num_duplicate_skus integer,
    range_id bigint NOT NULL,
    uploaded_by_id bigint NOT NULL,
    upload_type character varying(8) NOT NULL,
    CONSTRAINT offer_rangeproductfileupload_num_duplicate_skus_check CHECK ((num_duplicate_skus >= 0)),
    CONSTRAINT offer_rangeproductfileupload_num_new_skus_check CHECK ((num_new_skus >= 0)),
    CONSTRAINT offer_rangeproductfileupload_num_unknown_skus_check CHECK ((num_unknown_skus >= 0)),
    CONSTRAINT offer_rangeproductfileupload_size_check CHECK ((size >= 0))
);

ALTER TABLE public.offer_rangeproductfileupload ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.offer_rangeproductfileupload_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_billingaddress (
    id bigint NOT NULL,
    title character varying(64) NOT NULL,
    first_name character varying(255) NOT NULL,
    last_name character varying(255) NOT NULL,
    line1 character varying(255) NOT NULL,
    line2 character varying(255) NOT NULL,
    line3 character varying(255) NOT NULL,
    line4 character varying(255) NOT NULL,
    state character varying(255) NOT NULL,
    postcode character varying(64) NOT NULL,
    search_text text NOT NULL,
    country_id character varying(2) NOT NULL,
    code character varying(255)
);

ALTER TABLE public.order_billingaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_billingaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_communicationevent (
    id bigint NOT NULL,
    date_created timestamp with time zone NOT NULL,
    event_type_id bigint NOT NULL,
    order_id bigint NOT NULL
);

ALTER TABLE public.order_communicationevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_communicationevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_courierservice (
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    courier character varying(40) NOT NULL,
    name character varying(40) NOT NULL,
    tolerance_g integer NOT NULL,
    volumetric_divisor integer NOT NULL,
    minimum_g integer NOT NULL,
    is_active boolean NOT NULL,
    "position" smallint NOT NULL,
    CONSTRAINT order_courierservice_minimum_g_check CHECK ((minimum_g >= 0)),
    CONSTRAINT order_courierservice_position_check CHECK (("position" >= 0)),
    CONSTRAINT order_courierservice_tolerance_g_check CHECK ((tolerance_g >= 0)),
    CONSTRAINT order_courierservice_volumetric_divisor_check CHECK ((volumetric_divisor >= 0))
);

ALTER TABLE public.order_courierservice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_courierservice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_courierservicechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    code character varying(20) NOT NULL,
    courier character varying(40) NOT NULL,
    name character varying(40) NOT NULL,
    tolerance_g integer NOT NULL,
    volumetric_divisor integer NOT NULL,
    minimum_g integer NOT NULL,
    is_active boolean NOT NULL,
    "position" smallint NOT NULL,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT order_courierservicechange_minimum_g_check CHECK ((minimum_g >= 0)),
    CONSTRAINT order_courierservicechange_position_check CHECK (("position" >= 0)),
    CONSTRAINT order_courierservicechange_tolerance_g_check CHECK ((tolerance_g >= 0)),
    CONSTRAINT order_courierservicechange_volumetric_divisor_check CHECK ((volumetric_divisor >= 0))
);

ALTER TABLE public.order_courierservicechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_courierservicechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_facilityorder (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    number character varying(40) NOT NULL,
    status character varying(16) NOT NULL,
    courier_name character varying(80) NOT NULL,
    charged_weight_g integer NOT NULL,
    estimate_days_min smallint NOT NULL,
    estimate_days_max smallint NOT NULL,
    handling_days_max smallint NOT NULL,
    items_total bigint NOT NULL,
    shipping_charge bigint NOT NULL,
    total bigint NOT NULL,
    status_since timestamp with time zone NOT NULL,
    ship_by timestamp with time zone,
    accepted_at timestamp with time zone,
    delivered_at timestamp with time zone,
    done_at timestamp with time zone,
    courier_service_id bigint NOT NULL,
    facility_id bigint NOT NULL,
    order_id bigint NOT NULL,
    CONSTRAINT facility_order_adds_up CHECK ((total = (items_total + shipping_charge))),
    CONSTRAINT facility_order_status_is_known CHECK (((status)::text = ANY (ARRAY[('awaiting_payment'::character varying)::text, ('paid'::character varying)::text, ('accepted'::character varying)::text, ('packed'::character varying)::text, ('shipped'::character varying)::text, ('delivered'::character varying)::text, ('done'::character varying)::text, ('lapsed'::character varying)::text, ('cancelled'::character varying)::text]))),
    CONSTRAINT order_facilityorder_charged_weight_g_check CHECK ((charged_weight_g >= 0)),
    CONSTRAINT order_facilityorder_estimate_days_max_check CHECK ((estimate_days_max >= 0)),
    CONSTRAINT order_facilityorder_estimate_days_min_check CHECK ((estimate_days_min >= 0)),
    CONSTRAINT order_facilityorder_handling_days_max_check CHECK ((handling_days_max >= 0)),
    CONSTRAINT order_facilityorder_items_total_check CHECK ((items_total >= 0)),
    CONSTRAINT order_facilityorder_shipping_charge_check CHECK ((shipping_charge >= 0)),
    CONSTRAINT order_facilityorder_total_check CHECK ((total >= 0))
);

ALTER TABLE public.order_facilityorder ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_facilityorder_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_facilityorderevent (
    id bigint NOT NULL,
    action character varying(30) NOT NULL,
    from_status character varying(16) NOT NULL,
    to_status character varying(16) NOT NULL,
    comment text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    actor_id bigint,
    facility_order_id bigint NOT NULL,
    shipment_id bigint
);

ALTER TABLE public.order_facilityorderevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_facilityorderevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_ledgerentry (
    id bigint NOT NULL,
    account character varying(20) NOT NULL,
    amount bigint NOT NULL,
    facility_id bigint,
    facility_order_id bigint,
    transaction_id bigint NOT NULL,
    CONSTRAINT ledger_account_is_known CHECK (((account)::text = ANY (ARRAY[('gateway'::character varying)::text, ('owed_to_buyer'::character varying)::text, ('owed_to_facility'::character varying)::text, ('shipping'::character varying)::text, ('premi'::character varying)::text, ('state_revenue'::character varying)::text, ('working_capital'::character varying)::text]))),
    CONSTRAINT ledger_entry_is_not_nothing CHECK ((NOT (amount = 0)))
);

ALTER TABLE public.order_ledgerentry ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_ledgerentry_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_ledgertransaction (
    id bigint NOT NULL,
    event character varying(120) NOT NULL,
    description character varying(200) NOT NULL,
    booked_at timestamp with time zone NOT NULL,
    order_id bigint NOT NULL
);

ALTER TABLE public.order_ledgertransaction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_ledgertransaction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_line (
    id bigint NOT NULL,
    partner_name character varying(128) NOT NULL,
    partner_sku character varying(128) NOT NULL,
    partner_line_reference character varying(128) NOT NULL,
    partner_line_notes text NOT NULL,
    title character varying(255) NOT NULL,
    upc character varying(128),
    quantity integer NOT NULL,
    line_price_incl_tax numeric(12,2) NOT NULL,
    line_price_excl_tax numeric(12,2) NOT NULL,
    line_price_before_discounts_incl_tax numeric(12,2) NOT NULL,
    line_price_before_discounts_excl_tax numeric(12,2) NOT NULL,
    unit_price_incl_tax numeric(12,2),
    unit_price_excl_tax numeric(12,2),
    status character varying(255) NOT NULL,
    order_id bigint NOT NULL,
    partner_id bigint,
    product_id bigint,
    stockrecord_id bigint,
    tax_code character varying(64),
    allocation_cancelled boolean NOT NULL,
    num_allocated integer NOT NULL,
    revision_id bigint NOT NULL,
    title_en character varying(255) NOT NULL,
    unit_cost bigint NOT NULL,
    unit_weight_g integer NOT NULL,
    facility_order_id bigint NOT NULL,
    variant_id bigint NOT NULL,
    variant_label character varying(160) NOT NULL,
    variant_label_en character varying(160) NOT NULL,
    CONSTRAINT line_price_is_whole_rupiah CHECK ((line_price_incl_tax = trunc(line_price_incl_tax))),
    CONSTRAINT line_quantity_is_positive CHECK ((quantity > 0)),
    CONSTRAINT line_unit_price_is_whole_rupiah CHECK ((unit_price_incl_tax = trunc(unit_price_incl_tax))),
    CONSTRAINT order_line_num_allocated_check CHECK ((num_allocated >= 0)),
    CONSTRAINT order_line_quantity_check CHECK ((quantity >= 0)),
    CONSTRAINT order_line_unit_cost_check CHECK ((unit_cost >= 0)),
    CONSTRAINT order_line_unit_weight_g_check CHECK ((unit_weight_g >= 0))
);

ALTER TABLE public.order_line ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_lineattribute (
    id bigint NOT NULL,
    type character varying(128) NOT NULL,
    value jsonb NOT NULL,
    line_id bigint NOT NULL,
    option_id bigint
);

ALTER TABLE public.order_lineattribute ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_lineattribute_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_lineprice (
    id bigint NOT NULL,
    quantity integer NOT NULL,
    price_incl_tax numeric(12,2) NOT NULL,
    price_excl_tax numeric(12,2) NOT NULL,
    shipping_incl_tax numeric(12,2) NOT NULL,
    shipping_excl_tax numeric(12,2) NOT NULL,
    line_id bigint NOT NULL,
    order_id bigint NOT NULL,
    tax_code character varying(64),
    CONSTRAINT order_lineprice_quantity_check CHECK ((quantity >= 0))
);

ALTER TABLE public.order_lineprice ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_lineprice_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE SEQUENCE public.order_number_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    MAXVALUE 999999
    CACHE 1
    CYCLE;

CREATE TABLE public.order_order (
    id bigint NOT NULL,
    number character varying(128) NOT NULL,
    currency character varying(12) NOT NULL,
    total_incl_tax numeric(12,2) NOT NULL,
    total_excl_tax numeric(12,2) NOT NULL,
    shipping_incl_tax numeric(12,2) NOT NULL,
    shipping_excl_tax numeric(12,2) NOT NULL,
    shipping_method character varying(128) NOT NULL,
    shipping_code character varying(128) NOT NULL,
    status character varying(100) NOT NULL,
    guest_email character varying(254) NOT NULL,
    date_placed timestamp with time zone NOT NULL,
    basket_id bigint,
    billing_address_id bigint,
    shipping_address_id bigint,
    site_id integer,
    user_id bigint,
    shipping_tax_code character varying(64),
    analytics_tracked boolean NOT NULL,
    buyer_name character varying(150) NOT NULL,
    buyer_phone character varying(20) NOT NULL,
    checkout_key uuid NOT NULL,
    closed_at timestamp with time zone,
    language character varying(2) NOT NULL,
    paid_at timestamp with time zone,
    payment_due_at timestamp with time zone NOT NULL,
    public_id uuid NOT NULL,
    erased_at timestamp with time zone,
    CONSTRAINT an_erased_order_is_over_and_names_nobody CHECK (((erased_at IS NULL) OR (((buyer_name)::text = ''::text) AND ((buyer_phone)::text = ''::text) AND ((guest_email)::text = ''::text) AND ((status)::text = ANY (ARRAY[('done'::character varying)::text, ('cancelled'::character varying)::text, ('lapsed'::character varying)::text]))))),
    CONSTRAINT order_net_total_is_whole_rupiah CHECK ((total_excl_tax = trunc(total_excl_tax))),
    CONSTRAINT order_shipping_is_whole_rupiah CHECK ((shipping_incl_tax = trunc(shipping_incl_tax))),
    CONSTRAINT order_status_is_known CHECK (((status)::text = ANY (ARRAY[('awaiting_payment'::character varying)::text, ('paid'::character varying)::text, ('lapsed'::character varying)::text, ('cancelled'::character varying)::text, ('done'::character varying)::text]))),
    CONSTRAINT order_total_is_sane CHECK ((((currency)::text = 'IDR'::text) AND (shipping_incl_tax >= (0)::numeric) AND (total_incl_tax > (0)::numeric))),
    CONSTRAINT order_total_is_whole_rupiah CHECK ((total_incl_tax = trunc(total_incl_tax))),
    CONSTRAINT paid_orders_have_a_time CHECK (((NOT ((status)::text = ANY (ARRAY[('paid'::character varying)::text, ('done'::character varying)::text]))) OR (paid_at IS NOT NULL)))
);

ALTER TABLE public.order_order ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_order_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_orderdiscount (
    id bigint NOT NULL,
    category character varying(64) NOT NULL,
    offer_id integer,
    offer_name character varying(128) NOT NULL,
    voucher_id integer,
    voucher_code character varying(128) NOT NULL,
    frequency integer,
    amount numeric(12,2) NOT NULL,
    message text NOT NULL,
    order_id bigint NOT NULL,
    CONSTRAINT order_orderdiscount_frequency_check CHECK ((frequency >= 0)),
    CONSTRAINT order_orderdiscount_offer_id_check CHECK ((offer_id >= 0)),
    CONSTRAINT order_orderdiscount_voucher_id_check CHECK ((voucher_id >= 0))
);

ALTER TABLE public.order_orderdiscount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_orderdiscount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_orderevent (
    id bigint NOT NULL,
    action character varying(30) NOT NULL,
    from_status character varying(16) NOT NULL,
    to_status character varying(16) NOT NULL,
    comment text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    actor_id bigint,
    order_id bigint NOT NULL
);

ALTER TABLE public.order_orderevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_orderevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_orderlinediscount (
    id bigint NOT NULL,
    is_incl_tax boolean NOT NULL,
    amount numeric(12,2) NOT NULL,
    line_id bigint NOT NULL,
    order_discount_id bigint NOT NULL
);

ALTER TABLE public.order_orderlinediscount ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_orderlinediscount_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_ordernote (
    id bigint NOT NULL,
    note_type character varying(128) NOT NULL,
    message text NOT NULL,
    date_created timestamp with time zone NOT NULL,
    date_updated timestamp with time zone NOT NULL,
    order_id bigint NOT NULL,
    user_id bigint
);

ALTER TABLE public.order_ordernote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_ordernote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_orderstatuschange (
    id bigint NOT NULL,
    old_status character varying(100) NOT NULL,
    new_status character varying(100) NOT NULL,
    date_created timestamp with time zone NOT NULL,
    order_id bigint NOT NULL
);

ALTER TABLE public.order_orderstatuschange ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_orderstatuschange_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_paymentattempt (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    gateway character varying(20) NOT NULL,
    reference character varying(60) NOT NULL,
    external_id character varying(80) NOT NULL,
    amount bigint NOT NULL,
    status character varying(12) NOT NULL,
    payment_url character varying(500) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    paid_at timestamp with time zone,
    status_since timestamp with time zone NOT NULL,
    order_id bigint NOT NULL,
    CONSTRAINT order_paymentattempt_amount_check CHECK ((amount >= 0)),
    CONSTRAINT payment_amount_is_positive CHECK ((amount > 0)),
    CONSTRAINT payment_status_is_known CHECK (((status)::text = ANY (ARRAY[('pending'::character varying)::text, ('paid'::character varying)::text, ('failed'::character varying)::text, ('expired'::character varying)::text, ('reversed'::character varying)::text, ('needs_refund'::character varying)::text])))
);

ALTER TABLE public.order_paymentattempt ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_paymentattempt_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_paymentattemptchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    status character varying(12) NOT NULL,
    amount bigint NOT NULL,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL,
    CONSTRAINT order_paymentattemptchange_amount_check CHECK ((amount >= 0))
);

ALTER TABLE public.order_paymentattemptchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_paymentattemptchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_paymentevent (
    id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    reference character varying(128) NOT NULL,
    date_created timestamp with time zone NOT NULL,
    event_type_id bigint NOT NULL,
    order_id bigint NOT NULL,
    shipping_event_id bigint
);

ALTER TABLE public.order_paymentevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_paymentevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_paymenteventquantity (
    id bigint NOT NULL,
    quantity integer NOT NULL,
    event_id bigint NOT NULL,
    line_id bigint NOT NULL,
    CONSTRAINT order_paymenteventquantity_quantity_check CHECK ((quantity >= 0))
);

ALTER TABLE public.order_paymenteventquantity ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_paymenteventquantity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_paymenteventtype (
    id bigint NOT NULL,
    name character varying(128) NOT NULL,
    code character varying(128) NOT NULL
);

ALTER TABLE public.order_paymenteventtype ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_paymenteventtype_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_reservation (
    line_id bigint NOT NULL,
    quantity integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    stock_record_id bigint NOT NULL,
    consumed integer NOT NULL,
    released integer NOT NULL,
    CONSTRAINT no_piece_is_given_back_or_used_twice CHECK ((quantity >= (released + consumed))),
    CONSTRAINT order_reservation_consumed_check CHECK ((consumed >= 0)),
    CONSTRAINT order_reservation_quantity_check CHECK ((quantity >= 0)),
    CONSTRAINT order_reservation_released_check CHECK ((released >= 0)),
    CONSTRAINT reservation_is_positive CHECK ((quantity > 0))
);

CREATE TABLE public.order_shipment (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    courier character varying(80) NOT NULL,
    tracking_number character varying(40) NOT NULL,
    shipped_at timestamp with time zone NOT NULL,
    latest_arrival timestamp with time zone NOT NULL,
    delivered_on date,
    facility_order_id bigint NOT NULL,
    shipped_by_id bigint NOT NULL,
    arrived_at timestamp with time zone,
    "position" smallint NOT NULL,
    CONSTRAINT order_shipment_position_check CHECK (("position" >= 0)),
    CONSTRAINT shipment_has_a_tracking_number CHECK ((NOT ((tracking_number)::text = ''::text)))
);

ALTER TABLE public.order_shipment ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_shipment_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_shipmentline (
    id bigint NOT NULL,
    quantity integer NOT NULL,
    line_id bigint NOT NULL,
    shipment_id bigint NOT NULL,
    CONSTRAINT order_shipmentline_quantity_check CHECK ((quantity >= 0)),
    CONSTRAINT shipment_line_is_positive CHECK ((quantity > 0))
);

ALTER TABLE public.order_shipmentline ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_shipmentline_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_shippingaddress (
    id bigint NOT NULL,
    title character varying(64) NOT NULL,
    first_name character varying(255) NOT NULL,
    last_name character varying(255) NOT NULL,
    line1 character varying(255) NOT NULL,
    line2 character varying(255) NOT NULL,
    line3 character varying(255) NOT NULL,
    line4 character varying(255) NOT NULL,
    state character varying(255) NOT NULL,
    postcode character varying(64) NOT NULL,
    search_text text NOT NULL,
    phone_number character varying(128) NOT NULL,
    notes text NOT NULL,
    country_id character varying(2) NOT NULL,
    code character varying(255),
    regency_id character varying(5) NOT NULL
);

ALTER TABLE public.order_shippingaddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_shippingaddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_shippingevent (
    id bigint NOT NULL,
    notes text NOT NULL,
    date_created timestamp with time zone NOT NULL,
    event_type_id bigint NOT NULL,
    order_id bigint NOT NULL
);

ALTER TABLE public.order_shippingevent ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_shippingevent_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_shippingeventquantity (
    id bigint NOT NULL,
    quantity integer NOT NULL,
    event_id bigint NOT NULL,
    line_id bigint NOT NULL,
    CONSTRAINT order_shippingeventquantity_quantity_check CHECK ((quantity >= 0))
);

ALTER TABLE public.order_shippingeventquantity ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_shippingeventquantity_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_shippingeventtype (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    code character varying(128) NOT NULL
);

ALTER TABLE public.order_shippingeventtype ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_shippingeventtype_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_shippingrate (
    id bigint NOT NULL,
    origin character varying(20) NOT NULL,
    destination character varying(20) NOT NULL,
    reach character varying(8) NOT NULL,
    origin_province_id character varying(2),
    destination_province_id character varying(2),
    price_per_kg integer NOT NULL,
    days_min smallint NOT NULL,
    days_max smallint NOT NULL,
    service_id bigint NOT NULL,
    CONSTRAINT order_shippingrate_days_max_check CHECK ((days_max >= 0)),
    CONSTRAINT order_shippingrate_days_min_check CHECK ((days_min >= 0)),
    CONSTRAINT order_shippingrate_price_per_kg_check CHECK ((price_per_kg >= 0)),
    CONSTRAINT rate_days_are_a_range CHECK ((days_max >= days_min)),
    CONSTRAINT rate_is_positive CHECK ((price_per_kg > 0))
);

ALTER TABLE public.order_shippingrate ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_shippingrate_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_shippingratechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    origin character varying(20) NOT NULL,
    destination character varying(20) NOT NULL,
    reach character varying(8) NOT NULL,
    price_per_kg integer NOT NULL,
    days_min smallint NOT NULL,
    days_max smallint NOT NULL,
    destination_province_id character varying(2),
    origin_province_id character varying(2),
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL,
    service_id bigint NOT NULL,
    CONSTRAINT order_shippingratechange_days_max_check CHECK ((days_max >= 0)),
    CONSTRAINT order_shippingratechange_days_min_check CHECK ((days_min >= 0)),
    CONSTRAINT order_shippingratechange_price_per_kg_check CHECK ((price_per_kg >= 0))
);

ALTER TABLE public.order_shippingratechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_shippingratechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_surcharge (
    id bigint NOT NULL,
    name character varying(128) NOT NULL,
    code character varying(128) NOT NULL,
    incl_tax numeric(12,2) NOT NULL,
    excl_tax numeric(12,2) NOT NULL,
    order_id bigint NOT NULL,
    tax_code character varying(64)
);

ALTER TABLE public.order_surcharge ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_surcharge_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_trackingcorrection (
    id bigint NOT NULL,
    former_courier character varying(80) NOT NULL,
    former_number character varying(40) NOT NULL,
    courier character varying(80) NOT NULL,
    tracking_number character varying(40) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    actor_id bigint NOT NULL,
    shipment_id bigint NOT NULL,
    CONSTRAINT a_correction_changes_something CHECK ((NOT (((courier)::text = (former_courier)::text) AND ((tracking_number)::text = (former_number)::text))))
);

ALTER TABLE public.order_trackingcorrection ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_trackingcorrection_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_transferconfirmation (
    id bigint NOT NULL,
    amount bigint NOT NULL,
    received_on date NOT NULL,
    bank_reference character varying(60) NOT NULL,
    confirmed_at timestamp with time zone NOT NULL,
    attempt_id bigint NOT NULL,
    confirmed_by_id bigint NOT NULL,
    CONSTRAINT a_transfer_has_a_reference CHECK ((NOT ((bank_reference)::text = ''::text))),
    CONSTRAINT bank_reference_is_one_line CHECK ((NOT ((bank_reference)::text ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))),
    CONSTRAINT order_transferconfirmation_amount_check CHECK ((amount >= 0))
);

ALTER TABLE public.order_transferconfirmation ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_transferconfirmation_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.order_unpaidhold (
    order_id bigint NOT NULL,
    mail character varying(32) NOT NULL,
    phone character varying(32) NOT NULL,
    network character varying(32) NOT NULL,
    pieces integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT order_unpaidhold_pieces_check CHECK ((pieces >= 0))
);

CREATE TABLE public.order_webhookinbox (
    id bigint NOT NULL,
    gateway character varying(20) NOT NULL,
    event_id character varying(120) NOT NULL,
    body text NOT NULL,
    headers jsonb NOT NULL,
    received_at timestamp with time zone NOT NULL,
    state character varying(8) NOT NULL,
    outcome character varying(200) NOT NULL,
    worked_at timestamp with time zone,
    CONSTRAINT webhook_state_is_known CHECK (((state)::text = ANY (ARRAY[('received'::character varying)::text, ('done'::character varying)::text, ('refused'::character varying)::text])))
);

ALTER TABLE public.order_webhookinbox ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.order_webhookinbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_facilitybearer (
    id bigint NOT NULL,
    valid_from date,
    valid_until date,
    facility_id bigint NOT NULL,
    bearer_id bigint NOT NULL
);

ALTER TABLE public.partner_facilitybearer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_facilitybearer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_facilitybearerchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    valid_from date,
    valid_until date,
    bearer_id bigint NOT NULL,
    facility_id bigint NOT NULL,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.partner_facilitybearerchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_facilitybearerchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_facilitychange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    name character varying(128) NOT NULL,
    kind character varying(20) NOT NULL,
    facility_class character varying(3) NOT NULL,
    time_zone character varying(40) NOT NULL,
    status character varying(10) NOT NULL,
    paused_until date,
    address character varying(300) NOT NULL,
    phone character varying(20) NOT NULL,
    email character varying(254) NOT NULL,
    kanwil_id character varying(40) NOT NULL,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL,
    regency_id character varying(5) NOT NULL
);

ALTER TABLE public.partner_facilitychange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_facilitychange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_facilityname (
    id bigint NOT NULL,
    valid_from date,
    valid_until date,
    name character varying(128) NOT NULL,
    kind character varying(20) NOT NULL,
    facility_class character varying(3) NOT NULL,
    facility_id bigint NOT NULL
);

ALTER TABLE public.partner_facilityname ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_facilityname_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_facilitynamechange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    valid_from date,
    valid_until date,
    name character varying(128) NOT NULL,
    kind character varying(20) NOT NULL,
    facility_class character varying(3) NOT NULL,
    facility_id bigint NOT NULL,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.partner_facilitynamechange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_facilitynamechange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_legalbearer (
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(11) NOT NULL,
    nib character varying(13) NOT NULL,
    npwp character varying(16) NOT NULL,
    bank_name character varying(60) NOT NULL,
    bank_account character varying(30) NOT NULL,
    bank_account_holder character varying(120) NOT NULL
);

ALTER TABLE public.partner_legalbearer ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_legalbearer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_legalbearerchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    name character varying(200) NOT NULL,
    kind character varying(11) NOT NULL,
    nib character varying(13) NOT NULL,
    npwp character varying(16) NOT NULL,
    bank_name character varying(60) NOT NULL,
    bank_account character varying(30) NOT NULL,
    bank_account_holder character varying(120) NOT NULL,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL
);

ALTER TABLE public.partner_legalbearerchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_legalbearerchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_membership (
    id bigint NOT NULL,
    valid_from date,
    valid_until date,
    role character varying(20) NOT NULL,
    facility_id bigint NOT NULL,
    granted_by_id bigint,
    user_id bigint NOT NULL,
    ended_at timestamp with time zone,
    invitation_id bigint,
    taken_over boolean NOT NULL,
    CONSTRAINT ended_membership_has_a_last_day CHECK (((ended_at IS NULL) OR (valid_until IS NOT NULL))),
    CONSTRAINT membership_has_its_invitation CHECK ((taken_over OR (invitation_id IS NOT NULL))),
    CONSTRAINT membership_role_is_known CHECK (((role)::text = ANY (ARRAY[('facility_admin'::character varying)::text, ('product_officer'::character varying)::text, ('order_officer'::character varying)::text, ('finance_officer'::character varying)::text])))
);

ALTER TABLE public.partner_membership ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_membership_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_membershipevent (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    id bigint NOT NULL,
    valid_from date,
    valid_until date,
    role character varying(20) NOT NULL,
    facility_id bigint NOT NULL,
    granted_by_id bigint,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL,
    user_id bigint NOT NULL,
    ended_at timestamp with time zone,
    invitation_id bigint,
    taken_over boolean NOT NULL
);

ALTER TABLE public.partner_membershipevent ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_membershipevent_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_partner (
    id bigint NOT NULL,
    code character varying(128) NOT NULL,
    name character varying(128) NOT NULL,
    address character varying(300) NOT NULL,
    email character varying(254) NOT NULL,
    facility_class character varying(3) NOT NULL,
    is_invented boolean NOT NULL,
    kanwil_id character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    paused_until date,
    phone character varying(20) NOT NULL,
    regency_id character varying(5) NOT NULL,
    slug character varying(140) NOT NULL,
    status character varying(10) NOT NULL,
    story text NOT NULL,
    story_en text NOT NULL,
    time_zone character varying(40) NOT NULL,
    CONSTRAINT facility_class_is_known CHECK (((facility_class)::text = ANY (ARRAY[('I'::character varying)::text, ('IIA'::character varying)::text, ('IIB'::character varying)::text, ('II'::character varying)::text, ('III'::character varying)::text, (''::character varying)::text]))),
    CONSTRAINT facility_kind_is_known CHECK (((kind)::text = ANY (ARRAY[('lapas'::character varying)::text, ('lapas_women'::character varying)::text, ('lapas_narcotics'::character varying)::text, ('lapas_open'::character varying)::text, ('lapas_special'::character varying)::text, ('lapas_youth'::character varying)::text, ('lpka'::character varying)::text, ('rutan'::character varying)::text, ('bapas'::character varying)::text]))),
    CONSTRAINT facility_status_is_known CHECK (((status)::text = ANY (ARRAY[('preparing'::character varying)::text, ('active'::character varying)::text, ('paused'::character varying)::text, ('suspended'::character varying)::text, ('closed'::character varying)::text])))
);

ALTER TABLE public.partner_partner ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_partner_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_partner_users (
    id bigint NOT NULL,
    partner_id bigint NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.partner_partner_users ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_partner_users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_partneraddress (
    id bigint NOT NULL,
    title character varying(64) NOT NULL,
    first_name character varying(255) NOT NULL,
    last_name character varying(255) NOT NULL,
    line1 character varying(255) NOT NULL,
    line2 character varying(255) NOT NULL,
    line3 character varying(255) NOT NULL,
    line4 character varying(255) NOT NULL,
    state character varying(255) NOT NULL,
    postcode character varying(64) NOT NULL,
    search_text text NOT NULL,
    country_id character varying(2) NOT NULL,
    partner_id bigint NOT NULL,
    code character varying(255)
);

ALTER TABLE public.partner_partneraddress ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_partneraddress_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_stockalert (
    id bigint NOT NULL,
    threshold integer NOT NULL,
    status character varying(128) NOT NULL,
    date_created timestamp with time zone NOT NULL,
    date_closed timestamp with time zone,
    stockrecord_id bigint NOT NULL,
    CONSTRAINT partner_stockalert_threshold_check CHECK ((threshold >= 0))
);

ALTER TABLE public.partner_stockalert ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_stockalert_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_stockrecord (
    id bigint NOT NULL,
    partner_sku character varying(128) NOT NULL,
    price_currency character varying(12) NOT NULL,
    price numeric(12,2),
    num_in_stock integer NOT NULL,
    num_allocated integer NOT NULL,
    low_stock_threshold integer,
    date_created timestamp with time zone NOT NULL,
    date_updated timestamp with time zone NOT NULL,
    partner_id bigint NOT NULL,
    product_id bigint NOT NULL,
    public_id uuid NOT NULL,
    variant_id bigint NOT NULL,
    CONSTRAINT partner_stockrecord_low_stock_threshold_check CHECK ((low_stock_threshold >= 0)),
    CONSTRAINT partner_stockrecord_num_allocated_2acd98b8_check CHECK ((num_allocated >= 0)),
    CONSTRAINT partner_stockrecord_num_in_stock_check CHECK ((num_in_stock >= 0)),
    CONSTRAINT price_is_in_rupiah CHECK (((price_currency)::text = 'IDR'::text)),
    CONSTRAINT price_is_positive CHECK ((price > (0)::numeric)),
    CONSTRAINT price_is_whole_rupiah CHECK ((price = trunc(price))),
    CONSTRAINT stock_never_oversold CHECK ((num_allocated <= num_in_stock))
);

ALTER TABLE public.partner_stockrecord ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_stockrecord_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.partner_stockrecordchange (
    pgh_id integer NOT NULL,
    pgh_created_at timestamp with time zone NOT NULL,
    pgh_label text NOT NULL,
    price numeric(12,2),
    num_in_stock integer NOT NULL,
    num_allocated integer NOT NULL,
    pgh_context_id uuid NOT NULL,
    pgh_obj_id bigint NOT NULL,
    product_id bigint NOT NULL,
    CONSTRAINT partner_stockrecordchange_num_allocated_check CHECK ((num_allocated >= 0)),
    CONSTRAINT partner_stockrecordchange_num_in_stock_check CHECK ((num_in_stock >= 0))
);

ALTER TABLE public.partner_stockrecordchange ALTER COLUMN pgh_id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.partner_stockrecordchange_pgh_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.payment_bankcard (
    id bigint NOT NULL,
    card_type character varying(128) NOT NULL,
    name character varying(255) NOT NULL,
    number character varying(32) NOT NULL,
    expiry_date date NOT NULL,
    partner_reference character varying(255) NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.payment_bankcard ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payment_bankcard_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.payment_source (
    id bigint NOT NULL,
    currency character varying(12) NOT NULL,
    amount_allocated numeric(12,2) NOT NULL,
    amount_debited numeric(12,2) NOT NULL,
    amount_refunded numeric(12,2) NOT NULL,
    reference character varying(255) NOT NULL,
    label character varying(128) NOT NULL,
    order_id bigint NOT NULL,
    source_type_id bigint NOT NULL
);

ALTER TABLE public.payment_source ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payment_source_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.payment_sourcetype (
    id bigint NOT NULL,
    name character varying(128) NOT NULL,
    code character varying(128) NOT NULL
);

ALTER TABLE public.payment_sourcetype ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payment_sourcetype_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.payment_transaction (
    id bigint NOT NULL,
    txn_type character varying(128) NOT NULL,
    amount numeric(12,2) NOT NULL,
    reference character varying(128) NOT NULL,
    status character varying(128) NOT NULL,
    date_created timestamp with time zone NOT NULL,
    source_id bigint NOT NULL
);

ALTER TABLE public.payment_transaction ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.payment_transaction_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.persons_incident (
    id bigint NOT NULL,
    public_id uuid NOT NULL,
    began_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone NOT NULL,
    noticed_at timestamp with time zone NOT NULL,
    how text NOT NULL,
    measures text NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    told_at timestamp with time zone,
    recorded_by_id bigint NOT NULL,
    told_by_id bigint,
    CONSTRAINT an_incident_is_noticed_once_begun CHECK ((noticed_at >= began_at)),
    CONSTRAINT an_incident_lasts CHECK ((ended_at > began_at)),
    CONSTRAINT an_incident_says_how_and_what_was_done CHECK (((NOT (how = ''::text)) AND (NOT (measures = ''::text)))),
    CONSTRAINT who_told_of_an_incident_and_when CHECK ((((told_at IS NULL) AND (told_by_id IS NULL)) OR ((told_at IS NOT NULL) AND (told_by_id IS NOT NULL))))
);

ALTER TABLE public.persons_incident ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.persons_incident_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.pghistory_context (
    id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL
);

CREATE TABLE public.reviews_productreview (
    id bigint NOT NULL,
    score smallint NOT NULL,
    title character varying(255) NOT NULL,
    body text NOT NULL,
    name character varying(255) NOT NULL,
    email character varying(254) NOT NULL,
    homepage character varying(200) NOT NULL,
    status smallint NOT NULL,
    total_votes integer NOT NULL,
    delta_votes integer NOT NULL,
    date_created timestamp with time zone NOT NULL,
    product_id bigint,
    user_id bigint,
    code character varying(255)
);

ALTER TABLE public.reviews_productreview ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_productreview_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.reviews_vote (
    id bigint NOT NULL,
    delta smallint NOT NULL,
    date_created timestamp with time zone NOT NULL,
    review_id bigint NOT NULL,
    user_id bigint NOT NULL
);

ALTER TABLE public.reviews_vote ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.reviews_vote_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.shipping_orderanditemcharges (
    id bigint NOT NULL,
    code character varying(128) NOT NULL,
    name character varying(128) NOT NULL,
    description text NOT NULL,
    price_per_order numeric(12,2) NOT NULL,
    price_per_item numeric(12,2) NOT NULL,
    free_shipping_threshold numeric(12,2)
);

CREATE TABLE public.shipping_orderanditemcharges_countries (
    id bigint NOT NULL,
    orderanditemcharges_id bigint CONSTRAINT shipping_orderanditemcharges_co_orderanditemcharges_id_not_null NOT NULL,
    country_id character varying(2) NOT NULL
);

ALTER TABLE public.shipping_orderanditemcharges_countries ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shipping_orderanditemcharges_countries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.shipping_orderanditemcharges ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shipping_orderanditemcharges_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.shipping_weightband (
    id bigint NOT NULL,
    upper_limit numeric(12,3) NOT NULL,
    charge numeric(12,2) NOT NULL,
    method_id bigint NOT NULL
);

ALTER TABLE public.shipping_weightband ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shipping_weightband_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.shipping_weightbased (
    id bigint NOT NULL,
    code character varying(128) NOT NULL,
    name character varying(128) NOT NULL,
    description text NOT NULL,
    default_weight numeric(12,3) NOT NULL
);

CREATE TABLE public.shipping_weightbased_countries (
    id bigint NOT NULL,
    weightbased_id bigint NOT NULL,
    country_id character varying(2) NOT NULL
);

ALTER TABLE public.shipping_weightbased_countries ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shipping_weightbased_countries_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.shipping_weightbased ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.shipping_weightbased_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.voucher_voucher (
    id bigint NOT NULL,
    name character varying(128) NOT NULL,
    code character varying(128) NOT NULL,
    usage character varying(128) NOT NULL,
    start_datetime timestamp with time zone NOT NULL,
    end_datetime timestamp with time zone NOT NULL,
    num_basket_additions integer NOT NULL,
    num_orders integer NOT NULL,
    total_discount numeric(12,2) NOT NULL,
    date_created timestamp with time zone NOT NULL,
    voucher_set_id bigint,
    CONSTRAINT voucher_voucher_num_basket_additions_check CHECK ((num_basket_additions >= 0)),
    CONSTRAINT voucher_voucher_num_orders_check CHECK ((num_orders >= 0))
);

ALTER TABLE public.voucher_voucher ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.voucher_voucher_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.voucher_voucher_offers (
    id bigint NOT NULL,
    voucher_id bigint NOT NULL,
    conditionaloffer_id bigint NOT NULL
);

ALTER TABLE public.voucher_voucher_offers ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.voucher_voucher_offers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.voucher_voucherapplication (
    id bigint NOT NULL,
    date_created timestamp with time zone NOT NULL,
    order_id bigint NOT NULL,
    user_id bigint,
    voucher_id bigint NOT NULL
);

ALTER TABLE public.voucher_voucherapplication ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.voucher_voucherapplication_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.voucher_voucherset (
    id bigint NOT NULL,
    name character varying(100) NOT NULL,
    count integer NOT NULL,
    code_length integer NOT NULL,
    description text NOT NULL,
    date_created timestamp with time zone NOT NULL,
    start_datetime timestamp with time zone NOT NULL,
    end_datetime timestamp with time zone NOT NULL,
    CONSTRAINT voucher_voucherset_count_69b7878e_check CHECK ((count >= 0))
);

ALTER TABLE public.voucher_voucherset ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.voucher_voucherset_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.wishlists_line (
    id bigint NOT NULL,
    quantity integer NOT NULL,
    title character varying(255) NOT NULL,
    product_id bigint,
    wishlist_id bigint NOT NULL,
    CONSTRAINT wishlists_line_quantity_check CHECK ((quantity >= 0))
);

ALTER TABLE public.wishlists_line ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wishlists_line_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.wishlists_wishlist (
    id bigint NOT NULL,
    name character varying(255) NOT NULL,
    key character varying(6) NOT NULL,
    visibility character varying(20) NOT NULL,
    date_created timestamp with time zone NOT NULL,
    owner_id bigint NOT NULL
);

ALTER TABLE public.wishlists_wishlist ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wishlists_wishlist_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.wishlists_wishlistsharedemail (
    id bigint NOT NULL,
    email character varying(254) NOT NULL,
    wishlist_id bigint NOT NULL
);

ALTER TABLE public.wishlists_wishlistsharedemail ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.wishlists_wishlistsharedemail_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

INSERT INTO public.address_country VALUES
	('ID', 'IDN', '360', 'Indonesia', 'Republik Indonesia', 0, true);

INSERT INTO public.auth_group VALUES
	(1, 'All Oscar Dashboard Permissions');

INSERT INTO public.auth_permission VALUES
	(1, 'Can add agency', 1, 'add_agency'),
	(2, 'Can change agency', 1, 'change_agency'),
	(3, 'Can delete agency', 1, 'delete_agency'),
	(4, 'Can view agency', 1, 'view_agency'),
	(5, 'Can add holiday', 2, 'add_holiday'),
	(6, 'Can change holiday', 2, 'change_holiday'),
	(7, 'Can delete holiday', 2, 'delete_holiday'),
	(8, 'Can view holiday', 2, 'view_holiday'),
	(9, 'Can add kanwil', 3, 'add_kanwil'),
	(10, 'Can change kanwil', 3, 'change_kanwil'),
	(11, 'Can delete kanwil', 3, 'delete_kanwil'),
	(12, 'Can view kanwil', 3, 'view_kanwil'),
	(13, 'Can add province', 4, 'add_province'),
	(14, 'Can change province', 4, 'change_province'),
	(15, 'Can delete province', 4, 'delete_province'),
	(16, 'Can view province', 4, 'view_province'),
	(17, 'Can add sequence', 5, 'add_sequence'),
	(18, 'Can change sequence', 5, 'change_sequence'),
	(19, 'Can delete sequence', 5, 'delete_sequence'),
	(20, 'Can view sequence', 5, 'view_sequence'),
	(21, 'Can add regency', 6, 'add_regency'),
	(22, 'Can change regency', 6, 'change_regency'),
	(23, 'Can delete regency', 6, 'delete_regency'),
	(24, 'Can view regency', 6, 'view_regency'),
	(25, 'Can add agency name', 7, 'add_agencyname'),
	(26, 'Can change agency name', 7, 'change_agencyname'),
	(27, 'Can delete agency name', 7, 'delete_agencyname'),
	(28, 'Can view agency name', 7, 'view_agencyname'),
	(29, 'Can add message', 8, 'add_message'),
	(30, 'Can change message', 8, 'change_message'),
	(31, 'Can delete message', 8, 'delete_message'),
	(32, 'Can view message', 8, 'view_message'),
	(33, 'Can add agency name change', 9, 'add_agencynamechange'),
	(34, 'Can change agency name change', 9, 'change_agencynamechange'),
	(35, 'Can delete agency name change', 9, 'delete_agencynamechange'),
	(36, 'Can view agency name change', 9, 'view_agencynamechange'),
	(37, 'Can add holiday change', 10, 'add_holidaychange'),
	(38, 'Can change holiday change', 10, 'change_holidaychange'),
	(39, 'Can delete holiday change', 10, 'delete_holidaychange'),
	(40, 'Can view holiday change', 10, 'view_holidaychange'),
	(41, 'Can add message change', 11, 'add_messagechange'),
	(42, 'Can change message change', 11, 'change_messagechange'),
	(43, 'Can delete message change', 11, 'delete_messagechange'),
	(44, 'Can view message change', 11, 'view_messagechange'),
	(45, 'Can add change context', 12, 'add_changecontext'),
	(46, 'Can change change context', 12, 'change_changecontext'),
	(47, 'Can delete change context', 12, 'delete_changecontext'),
	(48, 'Can view change context', 12, 'view_changecontext'),
	(49, 'Can add sweep', 13, 'add_sweep'),
	(50, 'Can change sweep', 13, 'change_sweep'),
	(51, 'Can delete sweep', 13, 'delete_sweep'),
	(52, 'Can view sweep', 13, 'view_sweep'),
	(53, 'Can add try count', 14, 'add_trycount'),
	(54, 'Can change try count', 14, 'change_trycount'),
	(55, 'Can delete try count', 14, 'delete_trycount'),
	(56, 'Can view try count', 14, 'view_trycount'),
	(57, 'Can add user', 15, 'add_user'),
	(58, 'Can change user', 15, 'change_user'),
	(59, 'Can delete user', 15, 'delete_user'),
	(60, 'Can view user', 15, 'view_user'),
	(61, 'Can add role assignment', 16, 'add_roleassignment'),
	(62, 'Can change role assignment', 16, 'change_roleassignment'),
	(63, 'Can delete role assignment', 16, 'delete_roleassignment'),
	(64, 'Can view role assignment', 16, 'view_roleassignment'),
	(65, 'Can add role assignment event', 17, 'add_roleassignmentevent'),
	(66, 'Can change role assignment event', 17, 'change_roleassignmentevent'),
	(67, 'Can delete role assignment event', 17, 'delete_roleassignmentevent'),
	(68, 'Can view role assignment event', 17, 'view_roleassignmentevent'),
	(69, 'Can add kept form', 18, 'add_keptform'),
	(70, 'Can change kept form', 18, 'change_keptform'),
	(71, 'Can delete kept form', 18, 'delete_keptform'),
	(72, 'Can view kept form', 18, 'view_keptform'),
	(73, 'Can add second factor change', 19, 'add_secondfactorchange'),
	(74, 'Can change second factor change', 19, 'change_secondfactorchange'),
	(75, 'Can delete second factor change', 19, 'delete_secondfactorchange'),
	(76, 'Can view second factor change', 19, 'view_secondfactorchange'),
	(77, 'Can add sign in address change', 20, 'add_signinaddresschange'),
	(78, 'Can change sign in address change', 20, 'change_signinaddresschange'),
	(79, 'Can delete sign in address change', 20, 'delete_signinaddresschange'),
	(80, 'Can view sign in address change', 20, 'view_signinaddresschange'),
	(81, 'Can add user change', 21, 'add_userchange'),
	(82, 'Can change user change', 21, 'change_userchange'),
	(83, 'Can delete user change', 21, 'delete_userchange'),
	(84, 'Can view user change', 21, 'view_userchange'),
	(85, 'Can add sign in address', 22, 'add_signinaddress'),
	(86, 'Can change sign in address', 22, 'change_signinaddress'),
	(87, 'Can delete sign in address', 22, 'delete_signinaddress'),
	(88, 'Can view sign in address', 22, 'view_signinaddress'),
	(89, 'Can add second factor', 23, 'add_secondfactor'),
	(90, 'Can change second factor', 23, 'change_secondfactor'),
	(91, 'Can delete second factor', 23, 'delete_secondfactor'),
	(92, 'Can view second factor', 23, 'view_secondfactor'),
	(93, 'Can add invitation', 24, 'add_invitation'),
	(94, 'Can change invitation', 24, 'change_invitation'),
	(95, 'Can delete invitation', 24, 'delete_invitation'),
	(96, 'Can view invitation', 24, 'view_invitation'),
	(97, 'Can add factor reset', 25, 'add_factorreset'),
	(98, 'Can change factor reset', 25, 'change_factorreset'),
	(99, 'Can delete factor reset', 25, 'delete_factorreset'),
	(100, 'Can view factor reset', 25, 'view_factorreset');
INSERT INTO public.auth_permission VALUES
	(101, 'Can add session step', 26, 'add_sessionstep'),
	(102, 'Can change session step', 26, 'change_sessionstep'),
	(103, 'Can delete session step', 26, 'delete_sessionstep'),
	(104, 'Can view session step', 26, 'view_sessionstep'),
	(105, 'Can add log entry', 27, 'add_logentry'),
	(106, 'Can change log entry', 27, 'change_logentry'),
	(107, 'Can delete log entry', 27, 'delete_logentry'),
	(108, 'Can view log entry', 27, 'view_logentry'),
	(109, 'Can add permission', 28, 'add_permission'),
	(110, 'Can change permission', 28, 'change_permission'),
	(111, 'Can delete permission', 28, 'delete_permission'),
	(112, 'Can view permission', 28, 'view_permission'),
	(113, 'Can add group', 29, 'add_group'),
	(114, 'Can change group', 29, 'change_group'),
	(115, 'Can delete group', 29, 'delete_group'),
	(116, 'Can view group', 29, 'view_group'),
	(117, 'Can add content type', 30, 'add_contenttype'),
	(118, 'Can change content type', 30, 'change_contenttype'),
	(119, 'Can delete content type', 30, 'delete_contenttype'),
	(120, 'Can view content type', 30, 'view_contenttype'),
	(121, 'Can add session', 31, 'add_session'),
	(122, 'Can change session', 31, 'change_session'),
	(123, 'Can delete session', 31, 'delete_session'),
	(124, 'Can view session', 31, 'view_session'),
	(125, 'Can add site', 32, 'add_site'),
	(126, 'Can change site', 32, 'change_site'),
	(127, 'Can delete site', 32, 'delete_site'),
	(128, 'Can view site', 32, 'view_site'),
	(129, 'Can add flat page', 33, 'add_flatpage'),
	(130, 'Can change flat page', 33, 'change_flatpage'),
	(131, 'Can delete flat page', 33, 'delete_flatpage'),
	(132, 'Can view flat page', 33, 'view_flatpage'),
	(133, 'Can add Product record', 34, 'add_productrecord'),
	(134, 'Can change Product record', 34, 'change_productrecord'),
	(135, 'Can delete Product record', 34, 'delete_productrecord'),
	(136, 'Can view Product record', 34, 'view_productrecord'),
	(137, 'Can add User product view', 35, 'add_userproductview'),
	(138, 'Can change User product view', 35, 'change_userproductview'),
	(139, 'Can delete User product view', 35, 'delete_userproductview'),
	(140, 'Can view User product view', 35, 'view_userproductview'),
	(141, 'Can add User record', 36, 'add_userrecord'),
	(142, 'Can change User record', 36, 'change_userrecord'),
	(143, 'Can delete User record', 36, 'delete_userrecord'),
	(144, 'Can view User record', 36, 'view_userrecord'),
	(145, 'Can add User search query', 37, 'add_usersearch'),
	(146, 'Can change User search query', 37, 'change_usersearch'),
	(147, 'Can delete User search query', 37, 'delete_usersearch'),
	(148, 'Can view User search query', 37, 'view_usersearch'),
	(149, 'Can add Country', 38, 'add_country'),
	(150, 'Can change Country', 38, 'change_country'),
	(151, 'Can delete Country', 38, 'delete_country'),
	(152, 'Can view Country', 38, 'view_country'),
	(153, 'Can add User address', 39, 'add_useraddress'),
	(154, 'Can change User address', 39, 'change_useraddress'),
	(155, 'Can delete User address', 39, 'delete_useraddress'),
	(156, 'Can view User address', 39, 'view_useraddress'),
	(157, 'Can add Order and Item Charge', 40, 'add_orderanditemcharges'),
	(158, 'Can change Order and Item Charge', 40, 'change_orderanditemcharges'),
	(159, 'Can delete Order and Item Charge', 40, 'delete_orderanditemcharges'),
	(160, 'Can view Order and Item Charge', 40, 'view_orderanditemcharges'),
	(161, 'Can add Weight Band', 41, 'add_weightband'),
	(162, 'Can change Weight Band', 41, 'change_weightband'),
	(163, 'Can delete Weight Band', 41, 'delete_weightband'),
	(164, 'Can view Weight Band', 41, 'view_weightband'),
	(165, 'Can add Weight-based Shipping Method', 42, 'add_weightbased'),
	(166, 'Can change Weight-based Shipping Method', 42, 'change_weightbased'),
	(167, 'Can delete Weight-based Shipping Method', 42, 'delete_weightbased'),
	(168, 'Can view Weight-based Shipping Method', 42, 'view_weightbased'),
	(169, 'Can add Attribute option', 43, 'add_attributeoption'),
	(170, 'Can change Attribute option', 43, 'change_attributeoption'),
	(171, 'Can delete Attribute option', 43, 'delete_attributeoption'),
	(172, 'Can view Attribute option', 43, 'view_attributeoption'),
	(173, 'Can add Attribute option group', 44, 'add_attributeoptiongroup'),
	(174, 'Can change Attribute option group', 44, 'change_attributeoptiongroup'),
	(175, 'Can delete Attribute option group', 44, 'delete_attributeoptiongroup'),
	(176, 'Can view Attribute option group', 44, 'view_attributeoptiongroup'),
	(177, 'Can add Category', 45, 'add_category'),
	(178, 'Can change Category', 45, 'change_category'),
	(179, 'Can delete Category', 45, 'delete_category'),
	(180, 'Can view Category', 45, 'view_category'),
	(181, 'Can add Option', 46, 'add_option'),
	(182, 'Can change Option', 46, 'change_option'),
	(183, 'Can delete Option', 46, 'delete_option'),
	(184, 'Can view Option', 46, 'view_option'),
	(185, 'Can add Product', 47, 'add_product'),
	(186, 'Can change Product', 47, 'change_product'),
	(187, 'Can delete Product', 47, 'delete_product'),
	(188, 'Can view Product', 47, 'view_product'),
	(189, 'Can add Product attribute', 48, 'add_productattribute'),
	(190, 'Can change Product attribute', 48, 'change_productattribute'),
	(191, 'Can delete Product attribute', 48, 'delete_productattribute'),
	(192, 'Can view Product attribute', 48, 'view_productattribute'),
	(193, 'Can add Product attribute value', 49, 'add_productattributevalue'),
	(194, 'Can change Product attribute value', 49, 'change_productattributevalue'),
	(195, 'Can delete Product attribute value', 49, 'delete_productattributevalue'),
	(196, 'Can view Product attribute value', 49, 'view_productattributevalue'),
	(197, 'Can add Product category', 50, 'add_productcategory'),
	(198, 'Can change Product category', 50, 'change_productcategory'),
	(199, 'Can delete Product category', 50, 'delete_productcategory'),
	(200, 'Can view Product category', 50, 'view_productcategory');
INSERT INTO public.auth_permission VALUES
	(201, 'Can add Product class', 51, 'add_productclass'),
	(202, 'Can change Product class', 51, 'change_productclass'),
	(203, 'Can delete Product class', 51, 'delete_productclass'),
	(204, 'Can view Product class', 51, 'view_productclass'),
	(205, 'Can add Product image', 52, 'add_productimage'),
	(206, 'Can change Product image', 52, 'change_productimage'),
	(207, 'Can delete Product image', 52, 'delete_productimage'),
	(208, 'Can view Product image', 52, 'view_productimage'),
	(209, 'Can add Product recommendation', 53, 'add_productrecommendation'),
	(210, 'Can change Product recommendation', 53, 'change_productrecommendation'),
	(211, 'Can delete Product recommendation', 53, 'delete_productrecommendation'),
	(212, 'Can view Product recommendation', 53, 'view_productrecommendation'),
	(213, 'Can add Product category hierarchy', 54, 'add_productcategoryhierarchy'),
	(214, 'Can change Product category hierarchy', 54, 'change_productcategoryhierarchy'),
	(215, 'Can delete Product category hierarchy', 54, 'delete_productcategoryhierarchy'),
	(216, 'Can view Product category hierarchy', 54, 'view_productcategoryhierarchy'),
	(217, 'Can add approval', 55, 'add_approval'),
	(218, 'Can change approval', 55, 'change_approval'),
	(219, 'Can delete approval', 55, 'delete_approval'),
	(220, 'Can view approval', 55, 'view_approval'),
	(221, 'Can add riwayat karya', 56, 'add_listingevent'),
	(222, 'Can change riwayat karya', 56, 'change_listingevent'),
	(223, 'Can delete riwayat karya', 56, 'delete_listingevent'),
	(224, 'Can view riwayat karya', 56, 'view_listingevent'),
	(225, 'Can add photo', 57, 'add_photo'),
	(226, 'Can change photo', 57, 'change_photo'),
	(227, 'Can delete photo', 57, 'delete_photo'),
	(228, 'Can view photo', 57, 'view_photo'),
	(229, 'Can add product family', 58, 'add_productfamily'),
	(230, 'Can change product family', 58, 'change_productfamily'),
	(231, 'Can delete product family', 58, 'delete_productfamily'),
	(232, 'Can view product family', 58, 'view_productfamily'),
	(233, 'Can add revision', 59, 'add_revision'),
	(234, 'Can change revision', 59, 'change_revision'),
	(235, 'Can delete revision', 59, 'delete_revision'),
	(236, 'Can view revision', 59, 'view_revision'),
	(237, 'Can add revision editor', 60, 'add_revisioneditor'),
	(238, 'Can change revision editor', 60, 'change_revisioneditor'),
	(239, 'Can delete revision editor', 60, 'delete_revisioneditor'),
	(240, 'Can view revision editor', 60, 'view_revisioneditor'),
	(241, 'Can add revision photo', 61, 'add_revisionphoto'),
	(242, 'Can change revision photo', 61, 'change_revisionphoto'),
	(243, 'Can delete revision photo', 61, 'delete_revisionphoto'),
	(244, 'Can view revision photo', 61, 'view_revisionphoto'),
	(245, 'Can add revision text', 62, 'add_revisiontext'),
	(246, 'Can change revision text', 62, 'change_revisiontext'),
	(247, 'Can delete revision text', 62, 'delete_revisiontext'),
	(248, 'Can view revision text', 62, 'view_revisiontext'),
	(249, 'Can add revision variant', 63, 'add_revisionvariant'),
	(250, 'Can change revision variant', 63, 'change_revisionvariant'),
	(251, 'Can delete revision variant', 63, 'delete_revisionvariant'),
	(252, 'Can view revision variant', 63, 'view_revisionvariant'),
	(253, 'Can add search row', 64, 'add_searchrow'),
	(254, 'Can change search row', 64, 'change_searchrow'),
	(255, 'Can delete search row', 64, 'delete_searchrow'),
	(256, 'Can view search row', 64, 'view_searchrow'),
	(257, 'Can add variant', 65, 'add_variant'),
	(258, 'Can change variant', 65, 'change_variant'),
	(259, 'Can delete variant', 65, 'delete_variant'),
	(260, 'Can view variant', 65, 'view_variant'),
	(261, 'Can add Product review', 66, 'add_productreview'),
	(262, 'Can change Product review', 66, 'change_productreview'),
	(263, 'Can delete Product review', 66, 'delete_productreview'),
	(264, 'Can view Product review', 66, 'view_productreview'),
	(265, 'Can add Vote', 67, 'add_vote'),
	(266, 'Can change Vote', 67, 'change_vote'),
	(267, 'Can delete Vote', 67, 'delete_vote'),
	(268, 'Can view Vote', 67, 'view_vote'),
	(269, 'Can add Communication event type', 68, 'add_communicationeventtype'),
	(270, 'Can change Communication event type', 68, 'change_communicationeventtype'),
	(271, 'Can delete Communication event type', 68, 'delete_communicationeventtype'),
	(272, 'Can view Communication event type', 68, 'view_communicationeventtype'),
	(273, 'Can add Email', 69, 'add_email'),
	(274, 'Can change Email', 69, 'change_email'),
	(275, 'Can delete Email', 69, 'delete_email'),
	(276, 'Can view Email', 69, 'view_email'),
	(277, 'Can add Notification', 70, 'add_notification'),
	(278, 'Can change Notification', 70, 'change_notification'),
	(279, 'Can delete Notification', 70, 'delete_notification'),
	(280, 'Can view Notification', 70, 'view_notification'),
	(281, 'Can add Fulfillment partner', 71, 'add_partner'),
	(282, 'Can change Fulfillment partner', 71, 'change_partner'),
	(283, 'Can delete Fulfillment partner', 71, 'delete_partner'),
	(284, 'Can view Fulfillment partner', 71, 'view_partner'),
	(285, 'Can access dashboard', 71, 'dashboard_access'),
	(286, 'Can add Partner address', 72, 'add_partneraddress'),
	(287, 'Can change Partner address', 72, 'change_partneraddress'),
	(288, 'Can delete Partner address', 72, 'delete_partneraddress'),
	(289, 'Can view Partner address', 72, 'view_partneraddress'),
	(290, 'Can add Stock alert', 73, 'add_stockalert'),
	(291, 'Can change Stock alert', 73, 'change_stockalert'),
	(292, 'Can delete Stock alert', 73, 'delete_stockalert'),
	(293, 'Can view Stock alert', 73, 'view_stockalert'),
	(294, 'Can add Stock record', 74, 'add_stockrecord'),
	(295, 'Can change Stock record', 74, 'change_stockrecord'),
	(296, 'Can delete Stock record', 74, 'delete_stockrecord'),
	(297, 'Can view Stock record', 74, 'view_stockrecord'),
	(298, 'Can add facility bearer', 75, 'add_facilitybearer'),
	(299, 'Can change facility bearer', 75, 'change_facilitybearer'),
	(300, 'Can delete facility bearer', 75, 'delete_facilitybearer');
INSERT INTO public.auth_permission VALUES
	(301, 'Can view facility bearer', 75, 'view_facilitybearer'),
	(302, 'Can add facility name', 76, 'add_facilityname'),
	(303, 'Can change facility name', 76, 'change_facilityname'),
	(304, 'Can delete facility name', 76, 'delete_facilityname'),
	(305, 'Can view facility name', 76, 'view_facilityname'),
	(306, 'Can add legal bearer', 77, 'add_legalbearer'),
	(307, 'Can change legal bearer', 77, 'change_legalbearer'),
	(308, 'Can delete legal bearer', 77, 'delete_legalbearer'),
	(309, 'Can view legal bearer', 77, 'view_legalbearer'),
	(310, 'Can add membership', 78, 'add_membership'),
	(311, 'Can change membership', 78, 'change_membership'),
	(312, 'Can delete membership', 78, 'delete_membership'),
	(313, 'Can view membership', 78, 'view_membership'),
	(314, 'Can add membership event', 79, 'add_membershipevent'),
	(315, 'Can change membership event', 79, 'change_membershipevent'),
	(316, 'Can delete membership event', 79, 'delete_membershipevent'),
	(317, 'Can view membership event', 79, 'view_membershipevent'),
	(318, 'Can add stock record change', 80, 'add_stockrecordchange'),
	(319, 'Can change stock record change', 80, 'change_stockrecordchange'),
	(320, 'Can delete stock record change', 80, 'delete_stockrecordchange'),
	(321, 'Can view stock record change', 80, 'view_stockrecordchange'),
	(322, 'Can add facility bearer change', 81, 'add_facilitybearerchange'),
	(323, 'Can change facility bearer change', 81, 'change_facilitybearerchange'),
	(324, 'Can delete facility bearer change', 81, 'delete_facilitybearerchange'),
	(325, 'Can view facility bearer change', 81, 'view_facilitybearerchange'),
	(326, 'Can add facility change', 82, 'add_facilitychange'),
	(327, 'Can change facility change', 82, 'change_facilitychange'),
	(328, 'Can delete facility change', 82, 'delete_facilitychange'),
	(329, 'Can view facility change', 82, 'view_facilitychange'),
	(330, 'Can add facility name change', 83, 'add_facilitynamechange'),
	(331, 'Can change facility name change', 83, 'change_facilitynamechange'),
	(332, 'Can delete facility name change', 83, 'delete_facilitynamechange'),
	(333, 'Can view facility name change', 83, 'view_facilitynamechange'),
	(334, 'Can add legal bearer change', 84, 'add_legalbearerchange'),
	(335, 'Can change legal bearer change', 84, 'change_legalbearerchange'),
	(336, 'Can delete legal bearer change', 84, 'delete_legalbearerchange'),
	(337, 'Can view legal bearer change', 84, 'view_legalbearerchange'),
	(338, 'Can add Basket', 85, 'add_basket'),
	(339, 'Can change Basket', 85, 'change_basket'),
	(340, 'Can delete Basket', 85, 'delete_basket'),
	(341, 'Can view Basket', 85, 'view_basket'),
	(342, 'Can add Basket line', 86, 'add_line'),
	(343, 'Can change Basket line', 86, 'change_line'),
	(344, 'Can delete Basket line', 86, 'delete_line'),
	(345, 'Can view Basket line', 86, 'view_line'),
	(346, 'Can add Line attribute', 87, 'add_lineattribute'),
	(347, 'Can change Line attribute', 87, 'change_lineattribute'),
	(348, 'Can delete Line attribute', 87, 'delete_lineattribute'),
	(349, 'Can view Line attribute', 87, 'view_lineattribute'),
	(350, 'Can add Bankcard', 88, 'add_bankcard'),
	(351, 'Can change Bankcard', 88, 'change_bankcard'),
	(352, 'Can delete Bankcard', 88, 'delete_bankcard'),
	(353, 'Can view Bankcard', 88, 'view_bankcard'),
	(354, 'Can add Source', 89, 'add_source'),
	(355, 'Can change Source', 89, 'change_source'),
	(356, 'Can delete Source', 89, 'delete_source'),
	(357, 'Can view Source', 89, 'view_source'),
	(358, 'Can add Source Type', 90, 'add_sourcetype'),
	(359, 'Can change Source Type', 90, 'change_sourcetype'),
	(360, 'Can delete Source Type', 90, 'delete_sourcetype'),
	(361, 'Can view Source Type', 90, 'view_sourcetype'),
	(362, 'Can add Transaction', 91, 'add_transaction'),
	(363, 'Can change Transaction', 91, 'change_transaction'),
	(364, 'Can delete Transaction', 91, 'delete_transaction'),
	(365, 'Can view Transaction', 91, 'view_transaction'),
	(366, 'Can add Benefit', 92, 'add_benefit'),
	(367, 'Can change Benefit', 92, 'change_benefit'),
	(368, 'Can delete Benefit', 92, 'delete_benefit'),
	(369, 'Can view Benefit', 92, 'view_benefit'),
	(370, 'Can add Condition', 93, 'add_condition'),
	(371, 'Can change Condition', 93, 'change_condition'),
	(372, 'Can delete Condition', 93, 'delete_condition'),
	(373, 'Can view Condition', 93, 'view_condition'),
	(374, 'Can add Conditional offer', 94, 'add_conditionaloffer'),
	(375, 'Can change Conditional offer', 94, 'change_conditionaloffer'),
	(376, 'Can delete Conditional offer', 94, 'delete_conditionaloffer'),
	(377, 'Can view Conditional offer', 94, 'view_conditionaloffer'),
	(378, 'Can add Range', 95, 'add_range'),
	(379, 'Can change Range', 95, 'change_range'),
	(380, 'Can delete Range', 95, 'delete_range'),
	(381, 'Can view Range', 95, 'view_range'),
	(382, 'Can add range product', 96, 'add_rangeproduct'),
	(383, 'Can change range product', 96, 'change_rangeproduct'),
	(384, 'Can delete range product', 96, 'delete_rangeproduct'),
	(385, 'Can view range product', 96, 'view_rangeproduct'),
	(386, 'Can add Range Product Uploaded File', 97, 'add_rangeproductfileupload'),
	(387, 'Can change Range Product Uploaded File', 97, 'change_rangeproductfileupload'),
	(388, 'Can delete Range Product Uploaded File', 97, 'delete_rangeproductfileupload'),
	(389, 'Can view Range Product Uploaded File', 97, 'view_rangeproductfileupload'),
	(390, 'Can add Absolute discount benefit', 98, 'add_absolutediscountbenefit'),
	(391, 'Can change Absolute discount benefit', 98, 'change_absolutediscountbenefit'),
	(392, 'Can delete Absolute discount benefit', 98, 'delete_absolutediscountbenefit'),
	(393, 'Can view Absolute discount benefit', 98, 'view_absolutediscountbenefit'),
	(394, 'Can add Count condition', 99, 'add_countcondition'),
	(395, 'Can change Count condition', 99, 'change_countcondition'),
	(396, 'Can delete Count condition', 99, 'delete_countcondition'),
	(397, 'Can view Count condition', 99, 'view_countcondition'),
	(398, 'Can add Coverage Condition', 100, 'add_coveragecondition'),
	(399, 'Can change Coverage Condition', 100, 'change_coveragecondition'),
	(400, 'Can delete Coverage Condition', 100, 'delete_coveragecondition');
INSERT INTO public.auth_permission VALUES
	(401, 'Can view Coverage Condition', 100, 'view_coveragecondition'),
	(402, 'Can add Fixed price benefit', 101, 'add_fixedpricebenefit'),
	(403, 'Can change Fixed price benefit', 101, 'change_fixedpricebenefit'),
	(404, 'Can delete Fixed price benefit', 101, 'delete_fixedpricebenefit'),
	(405, 'Can view Fixed price benefit', 101, 'view_fixedpricebenefit'),
	(406, 'Can add Multibuy discount benefit', 102, 'add_multibuydiscountbenefit'),
	(407, 'Can change Multibuy discount benefit', 102, 'change_multibuydiscountbenefit'),
	(408, 'Can delete Multibuy discount benefit', 102, 'delete_multibuydiscountbenefit'),
	(409, 'Can view Multibuy discount benefit', 102, 'view_multibuydiscountbenefit'),
	(410, 'Can add Percentage discount benefit', 103, 'add_percentagediscountbenefit'),
	(411, 'Can change Percentage discount benefit', 103, 'change_percentagediscountbenefit'),
	(412, 'Can delete Percentage discount benefit', 103, 'delete_percentagediscountbenefit'),
	(413, 'Can view Percentage discount benefit', 103, 'view_percentagediscountbenefit'),
	(414, 'Can add shipping benefit', 104, 'add_shippingbenefit'),
	(415, 'Can change shipping benefit', 104, 'change_shippingbenefit'),
	(416, 'Can delete shipping benefit', 104, 'delete_shippingbenefit'),
	(417, 'Can view shipping benefit', 104, 'view_shippingbenefit'),
	(418, 'Can add Shipping absolute discount benefit', 105, 'add_shippingabsolutediscountbenefit'),
	(419, 'Can change Shipping absolute discount benefit', 105, 'change_shippingabsolutediscountbenefit'),
	(420, 'Can delete Shipping absolute discount benefit', 105, 'delete_shippingabsolutediscountbenefit'),
	(421, 'Can view Shipping absolute discount benefit', 105, 'view_shippingabsolutediscountbenefit'),
	(422, 'Can add Fixed price shipping benefit', 106, 'add_shippingfixedpricebenefit'),
	(423, 'Can change Fixed price shipping benefit', 106, 'change_shippingfixedpricebenefit'),
	(424, 'Can delete Fixed price shipping benefit', 106, 'delete_shippingfixedpricebenefit'),
	(425, 'Can view Fixed price shipping benefit', 106, 'view_shippingfixedpricebenefit'),
	(426, 'Can add Shipping percentage discount benefit', 107, 'add_shippingpercentagediscountbenefit'),
	(427, 'Can change Shipping percentage discount benefit', 107, 'change_shippingpercentagediscountbenefit'),
	(428, 'Can delete Shipping percentage discount benefit', 107, 'delete_shippingpercentagediscountbenefit'),
	(429, 'Can view Shipping percentage discount benefit', 107, 'view_shippingpercentagediscountbenefit'),
	(430, 'Can add Value condition', 108, 'add_valuecondition'),
	(431, 'Can change Value condition', 108, 'change_valuecondition'),
	(432, 'Can delete Value condition', 108, 'delete_valuecondition'),
	(433, 'Can view Value condition', 108, 'view_valuecondition'),
	(434, 'Can add Fixed unit discount benefit', 109, 'add_fixedunitdiscountbenefit'),
	(435, 'Can change Fixed unit discount benefit', 109, 'change_fixedunitdiscountbenefit'),
	(436, 'Can delete Fixed unit discount benefit', 109, 'delete_fixedunitdiscountbenefit'),
	(437, 'Can view Fixed unit discount benefit', 109, 'view_fixedunitdiscountbenefit'),
	(438, 'Can add Billing address', 110, 'add_billingaddress'),
	(439, 'Can change Billing address', 110, 'change_billingaddress'),
	(440, 'Can delete Billing address', 110, 'delete_billingaddress'),
	(441, 'Can view Billing address', 110, 'view_billingaddress'),
	(442, 'Can add Communication Event', 111, 'add_communicationevent'),
	(443, 'Can change Communication Event', 111, 'change_communicationevent'),
	(444, 'Can delete Communication Event', 111, 'delete_communicationevent'),
	(445, 'Can view Communication Event', 111, 'view_communicationevent'),
	(446, 'Can add Order Line', 112, 'add_line'),
	(447, 'Can change Order Line', 112, 'change_line'),
	(448, 'Can delete Order Line', 112, 'delete_line'),
	(449, 'Can view Order Line', 112, 'view_line'),
	(450, 'Can add Line Attribute', 113, 'add_lineattribute'),
	(451, 'Can change Line Attribute', 113, 'change_lineattribute'),
	(452, 'Can delete Line Attribute', 113, 'delete_lineattribute'),
	(453, 'Can view Line Attribute', 113, 'view_lineattribute'),
	(454, 'Can add Line Price', 114, 'add_lineprice'),
	(455, 'Can change Line Price', 114, 'change_lineprice'),
	(456, 'Can delete Line Price', 114, 'delete_lineprice'),
	(457, 'Can view Line Price', 114, 'view_lineprice'),
	(458, 'Can add Order', 115, 'add_order'),
	(459, 'Can change Order', 115, 'change_order'),
	(460, 'Can delete Order', 115, 'delete_order'),
	(461, 'Can view Order', 115, 'view_order'),
	(462, 'Can add Order Discount', 116, 'add_orderdiscount'),
	(463, 'Can change Order Discount', 116, 'change_orderdiscount'),
	(464, 'Can delete Order Discount', 116, 'delete_orderdiscount'),
	(465, 'Can view Order Discount', 116, 'view_orderdiscount'),
	(466, 'Can add Order Note', 117, 'add_ordernote'),
	(467, 'Can change Order Note', 117, 'change_ordernote'),
	(468, 'Can delete Order Note', 117, 'delete_ordernote'),
	(469, 'Can view Order Note', 117, 'view_ordernote'),
	(470, 'Can add Payment Event', 118, 'add_paymentevent'),
	(471, 'Can change Payment Event', 118, 'change_paymentevent'),
	(472, 'Can delete Payment Event', 118, 'delete_paymentevent'),
	(473, 'Can view Payment Event', 118, 'view_paymentevent'),
	(474, 'Can add Payment Event Quantity', 119, 'add_paymenteventquantity'),
	(475, 'Can change Payment Event Quantity', 119, 'change_paymenteventquantity'),
	(476, 'Can delete Payment Event Quantity', 119, 'delete_paymenteventquantity'),
	(477, 'Can view Payment Event Quantity', 119, 'view_paymenteventquantity'),
	(478, 'Can add Payment Event Type', 120, 'add_paymenteventtype'),
	(479, 'Can change Payment Event Type', 120, 'change_paymenteventtype'),
	(480, 'Can delete Payment Event Type', 120, 'delete_paymenteventtype'),
	(481, 'Can view Payment Event Type', 120, 'view_paymenteventtype'),
	(482, 'Can add Shipping address', 121, 'add_shippingaddress'),
	(483, 'Can change Shipping address', 121, 'change_shippingaddress'),
	(484, 'Can delete Shipping address', 121, 'delete_shippingaddress'),
	(485, 'Can view Shipping address', 121, 'view_shippingaddress'),
	(486, 'Can add Shipping Event', 122, 'add_shippingevent'),
	(487, 'Can change Shipping Event', 122, 'change_shippingevent'),
	(488, 'Can delete Shipping Event', 122, 'delete_shippingevent'),
	(489, 'Can view Shipping Event', 122, 'view_shippingevent'),
	(490, 'Can add Shipping Event Quantity', 123, 'add_shippingeventquantity'),
	(491, 'Can change Shipping Event Quantity', 123, 'change_shippingeventquantity'),
	(492, 'Can delete Shipping Event Quantity', 123, 'delete_shippingeventquantity'),
	(493, 'Can view Shipping Event Quantity', 123, 'view_shippingeventquantity'),
	(494, 'Can add Shipping Event Type', 124, 'add_shippingeventtype'),
	(495, 'Can change Shipping Event Type', 124, 'change_shippingeventtype'),
	(496, 'Can delete Shipping Event Type', 124, 'delete_shippingeventtype'),
	(497, 'Can view Shipping Event Type', 124, 'view_shippingeventtype'),
	(498, 'Can add Order Status Change', 125, 'add_orderstatuschange'),
	(499, 'Can change Order Status Change', 125, 'change_orderstatuschange'),
	(500, 'Can delete Order Status Change', 125, 'delete_orderstatuschange');
INSERT INTO public.auth_permission VALUES
	(501, 'Can view Order Status Change', 125, 'view_orderstatuschange'),
	(502, 'Can add Surcharge', 126, 'add_surcharge'),
	(503, 'Can change Surcharge', 126, 'change_surcharge'),
	(504, 'Can delete Surcharge', 126, 'delete_surcharge'),
	(505, 'Can view Surcharge', 126, 'view_surcharge'),
	(506, 'Can add Order line discount', 127, 'add_orderlinediscount'),
	(507, 'Can change Order line discount', 127, 'change_orderlinediscount'),
	(508, 'Can delete Order line discount', 127, 'delete_orderlinediscount'),
	(509, 'Can view Order line discount', 127, 'view_orderlinediscount'),
	(510, 'Can add courier service', 128, 'add_courierservice'),
	(511, 'Can change courier service', 128, 'change_courierservice'),
	(512, 'Can delete courier service', 128, 'delete_courierservice'),
	(513, 'Can view courier service', 128, 'view_courierservice'),
	(514, 'Can add facility order', 129, 'add_facilityorder'),
	(515, 'Can change facility order', 129, 'change_facilityorder'),
	(516, 'Can delete facility order', 129, 'delete_facilityorder'),
	(517, 'Can view facility order', 129, 'view_facilityorder'),
	(518, 'Can add riwayat pesanan UPT', 130, 'add_facilityorderevent'),
	(519, 'Can change riwayat pesanan UPT', 130, 'change_facilityorderevent'),
	(520, 'Can delete riwayat pesanan UPT', 130, 'delete_facilityorderevent'),
	(521, 'Can view riwayat pesanan UPT', 130, 'view_facilityorderevent'),
	(522, 'Can add ledger entry', 131, 'add_ledgerentry'),
	(523, 'Can change ledger entry', 131, 'change_ledgerentry'),
	(524, 'Can delete ledger entry', 131, 'delete_ledgerentry'),
	(525, 'Can view ledger entry', 131, 'view_ledgerentry'),
	(526, 'Can add ledger transaction', 132, 'add_ledgertransaction'),
	(527, 'Can change ledger transaction', 132, 'change_ledgertransaction'),
	(528, 'Can delete ledger transaction', 132, 'delete_ledgertransaction'),
	(529, 'Can view ledger transaction', 132, 'view_ledgertransaction'),
	(530, 'Can add riwayat pesanan', 133, 'add_orderevent'),
	(531, 'Can change riwayat pesanan', 133, 'change_orderevent'),
	(532, 'Can delete riwayat pesanan', 133, 'delete_orderevent'),
	(533, 'Can view riwayat pesanan', 133, 'view_orderevent'),
	(534, 'Can add payment attempt', 134, 'add_paymentattempt'),
	(535, 'Can change payment attempt', 134, 'change_paymentattempt'),
	(536, 'Can delete payment attempt', 134, 'delete_paymentattempt'),
	(537, 'Can view payment attempt', 134, 'view_paymentattempt'),
	(538, 'Can add reservation', 135, 'add_reservation'),
	(539, 'Can change reservation', 135, 'change_reservation'),
	(540, 'Can delete reservation', 135, 'delete_reservation'),
	(541, 'Can view reservation', 135, 'view_reservation'),
	(542, 'Can add shipment', 136, 'add_shipment'),
	(543, 'Can change shipment', 136, 'change_shipment'),
	(544, 'Can delete shipment', 136, 'delete_shipment'),
	(545, 'Can view shipment', 136, 'view_shipment'),
	(546, 'Can add shipping rate', 137, 'add_shippingrate'),
	(547, 'Can change shipping rate', 137, 'change_shippingrate'),
	(548, 'Can delete shipping rate', 137, 'delete_shippingrate'),
	(549, 'Can view shipping rate', 137, 'view_shippingrate'),
	(550, 'Can add webhook inbox', 138, 'add_webhookinbox'),
	(551, 'Can change webhook inbox', 138, 'change_webhookinbox'),
	(552, 'Can delete webhook inbox', 138, 'delete_webhookinbox'),
	(553, 'Can view webhook inbox', 138, 'view_webhookinbox'),
	(554, 'Can add shipment line', 139, 'add_shipmentline'),
	(555, 'Can change shipment line', 139, 'change_shipmentline'),
	(556, 'Can delete shipment line', 139, 'delete_shipmentline'),
	(557, 'Can view shipment line', 139, 'view_shipmentline'),
	(558, 'Can add tracking correction', 140, 'add_trackingcorrection'),
	(559, 'Can change tracking correction', 140, 'change_trackingcorrection'),
	(560, 'Can delete tracking correction', 140, 'delete_trackingcorrection'),
	(561, 'Can view tracking correction', 140, 'view_trackingcorrection'),
	(562, 'Can add courier service change', 141, 'add_courierservicechange'),
	(563, 'Can change courier service change', 141, 'change_courierservicechange'),
	(564, 'Can delete courier service change', 141, 'delete_courierservicechange'),
	(565, 'Can view courier service change', 141, 'view_courierservicechange'),
	(566, 'Can add payment attempt change', 142, 'add_paymentattemptchange'),
	(567, 'Can change payment attempt change', 142, 'change_paymentattemptchange'),
	(568, 'Can delete payment attempt change', 142, 'delete_paymentattemptchange'),
	(569, 'Can view payment attempt change', 142, 'view_paymentattemptchange'),
	(570, 'Can add shipping rate change', 143, 'add_shippingratechange'),
	(571, 'Can change shipping rate change', 143, 'change_shippingratechange'),
	(572, 'Can delete shipping rate change', 143, 'delete_shippingratechange'),
	(573, 'Can view shipping rate change', 143, 'view_shippingratechange'),
	(574, 'Can add unpaid hold', 144, 'add_unpaidhold'),
	(575, 'Can change unpaid hold', 144, 'change_unpaidhold'),
	(576, 'Can delete unpaid hold', 144, 'delete_unpaidhold'),
	(577, 'Can view unpaid hold', 144, 'view_unpaidhold'),
	(578, 'Can add transfer confirmation', 145, 'add_transferconfirmation'),
	(579, 'Can change transfer confirmation', 145, 'change_transferconfirmation'),
	(580, 'Can delete transfer confirmation', 145, 'delete_transferconfirmation'),
	(581, 'Can view transfer confirmation', 145, 'view_transferconfirmation'),
	(582, 'Can add Product alert', 146, 'add_productalert'),
	(583, 'Can change Product alert', 146, 'change_productalert'),
	(584, 'Can delete Product alert', 146, 'delete_productalert'),
	(585, 'Can view Product alert', 146, 'view_productalert'),
	(586, 'Can add Voucher', 147, 'add_voucher'),
	(587, 'Can change Voucher', 147, 'change_voucher'),
	(588, 'Can delete Voucher', 147, 'delete_voucher'),
	(589, 'Can view Voucher', 147, 'view_voucher'),
	(590, 'Can add Voucher Application', 148, 'add_voucherapplication'),
	(591, 'Can change Voucher Application', 148, 'change_voucherapplication'),
	(592, 'Can delete Voucher Application', 148, 'delete_voucherapplication'),
	(593, 'Can view Voucher Application', 148, 'view_voucherapplication'),
	(594, 'Can add VoucherSet', 149, 'add_voucherset'),
	(595, 'Can change VoucherSet', 149, 'change_voucherset'),
	(596, 'Can delete VoucherSet', 149, 'delete_voucherset'),
	(597, 'Can view VoucherSet', 149, 'view_voucherset'),
	(598, 'Can add Wish list line', 150, 'add_line'),
	(599, 'Can change Wish list line', 150, 'change_line'),
	(600, 'Can delete Wish list line', 150, 'delete_line');
INSERT INTO public.auth_permission VALUES
	(601, 'Can view Wish list line', 150, 'view_line'),
	(602, 'Can add Wish List', 151, 'add_wishlist'),
	(603, 'Can change Wish List', 151, 'change_wishlist'),
	(604, 'Can delete Wish List', 151, 'delete_wishlist'),
	(605, 'Can view Wish List', 151, 'view_wishlist'),
	(606, 'Can add Wish list shared email', 152, 'add_wishlistsharedemail'),
	(607, 'Can change Wish list shared email', 152, 'change_wishlistsharedemail'),
	(608, 'Can delete Wish list shared email', 152, 'delete_wishlistsharedemail'),
	(609, 'Can view Wish list shared email', 152, 'view_wishlistsharedemail'),
	(610, 'Can add round', 153, 'add_round'),
	(611, 'Can change round', 153, 'change_round'),
	(612, 'Can delete round', 153, 'delete_round'),
	(613, 'Can view round', 153, 'view_round'),
	(614, 'Can add submission', 154, 'add_submission'),
	(615, 'Can change submission', 154, 'change_submission'),
	(616, 'Can delete submission', 154, 'delete_submission'),
	(617, 'Can view submission', 154, 'view_submission'),
	(618, 'Can add decision', 155, 'add_decision'),
	(619, 'Can change decision', 155, 'change_decision'),
	(620, 'Can delete decision', 155, 'delete_decision'),
	(621, 'Can view decision', 155, 'view_decision'),
	(622, 'Can add riwayat kurasi', 156, 'add_submissionevent'),
	(623, 'Can change riwayat kurasi', 156, 'change_submissionevent'),
	(624, 'Can delete riwayat kurasi', 156, 'delete_submissionevent'),
	(625, 'Can view riwayat kurasi', 156, 'view_submissionevent'),
	(626, 'Can add score', 157, 'add_score'),
	(627, 'Can change score', 157, 'change_score'),
	(628, 'Can delete score', 157, 'delete_score'),
	(629, 'Can view score', 157, 'view_score'),
	(630, 'Can add judged approval', 158, 'add_judgedapproval'),
	(631, 'Can change judged approval', 158, 'change_judgedapproval'),
	(632, 'Can delete judged approval', 158, 'delete_judgedapproval'),
	(633, 'Can view judged approval', 158, 'view_judgedapproval'),
	(634, 'Can add incident', 159, 'add_incident'),
	(635, 'Can change incident', 159, 'change_incident'),
	(636, 'Can delete incident', 159, 'delete_incident'),
	(637, 'Can view incident', 159, 'view_incident'),
	(638, 'Can add email address', 160, 'add_emailaddress'),
	(639, 'Can change email address', 160, 'change_emailaddress'),
	(640, 'Can delete email address', 160, 'delete_emailaddress'),
	(641, 'Can view email address', 160, 'view_emailaddress'),
	(642, 'Can add email confirmation', 161, 'add_emailconfirmation'),
	(643, 'Can change email confirmation', 161, 'change_emailconfirmation'),
	(644, 'Can delete email confirmation', 161, 'delete_emailconfirmation'),
	(645, 'Can view email confirmation', 161, 'view_emailconfirmation'),
	(646, 'Can add authenticator', 162, 'add_authenticator'),
	(647, 'Can change authenticator', 162, 'change_authenticator'),
	(648, 'Can delete authenticator', 162, 'delete_authenticator'),
	(649, 'Can view authenticator', 162, 'view_authenticator'),
	(650, 'Can add access attempt', 163, 'add_accessattempt'),
	(651, 'Can change access attempt', 163, 'change_accessattempt'),
	(652, 'Can delete access attempt', 163, 'delete_accessattempt'),
	(653, 'Can view access attempt', 163, 'view_accessattempt'),
	(654, 'Can add access log', 164, 'add_accesslog'),
	(655, 'Can change access log', 164, 'change_accesslog'),
	(656, 'Can delete access log', 164, 'delete_accesslog'),
	(657, 'Can view access log', 164, 'view_accesslog'),
	(658, 'Can add access failure', 165, 'add_accessfailurelog'),
	(659, 'Can change access failure', 165, 'change_accessfailurelog'),
	(660, 'Can delete access failure', 165, 'delete_accessfailurelog'),
	(661, 'Can view access failure', 165, 'view_accessfailurelog'),
	(662, 'Can add access attempt expiration', 166, 'add_accessattemptexpiration'),
	(663, 'Can change access attempt expiration', 166, 'change_accessattemptexpiration'),
	(664, 'Can delete access attempt expiration', 166, 'delete_accessattemptexpiration'),
	(665, 'Can view access attempt expiration', 166, 'view_accessattemptexpiration'),
	(666, 'Can add context', 167, 'add_context'),
	(667, 'Can change context', 167, 'change_context'),
	(668, 'Can delete context', 167, 'delete_context'),
	(669, 'Can view context', 167, 'view_context'),
	(670, 'Can add events', 168, 'add_events'),
	(671, 'Can change events', 168, 'change_events'),
	(672, 'Can delete events', 168, 'delete_events'),
	(673, 'Can view events', 168, 'view_events'),
	(674, 'Can add middleware events', 169, 'add_middlewareevents'),
	(675, 'Can change middleware events', 169, 'change_middlewareevents'),
	(676, 'Can delete middleware events', 169, 'delete_middlewareevents'),
	(677, 'Can view middleware events', 169, 'view_middlewareevents');

INSERT INTO public.catalogue_attributeoption VALUES
	(1, 'Bersertifikat halal', 1, 'certified'),
	(2, 'Bahan tidak wajib sertifikat halal', 1, 'exempt'),
	(3, 'Tidak halal', 1, 'not_halal');

INSERT INTO public.catalogue_attributeoptiongroup VALUES
	(1, 'Status halal', NULL);

INSERT INTO public.catalogue_category VALUES
	(2, '00010001', 2, 0, 'Mebel', '', '', 'mebel', true, true, NULL, NULL, NULL, false, '', 'craft', 'Furniture'),
	(3, '00010002', 2, 0, 'Kerajinan kayu', '', '', 'kerajinan-kayu', true, true, NULL, NULL, NULL, false, '', 'craft', 'Woodwork'),
	(4, '00010003', 2, 0, 'Cukli dan kerang', '', '', 'cukli', true, true, NULL, NULL, NULL, false, '', 'craft', 'Cukli and shell inlay'),
	(5, '00010004', 2, 0, 'Anyaman', '', '', 'anyaman', true, true, NULL, NULL, NULL, false, '', 'craft', 'Basketry'),
	(6, '00010005', 2, 0, 'Rotan dan bambu', '', '', 'rotan-bambu', true, true, NULL, NULL, NULL, false, '', 'craft', 'Rattan and bamboo'),
	(7, '00010006', 2, 0, 'Tempurung dan sabut kelapa', '', '', 'tempurung-sabut', true, true, NULL, NULL, NULL, false, '', 'craft', 'Coconut shell and coir'),
	(8, '00010007', 2, 0, 'Daur ulang', '', '', 'daur-ulang', true, true, NULL, NULL, NULL, false, '', 'craft', 'Recycled goods'),
	(9, '00010008', 2, 0, 'Lukisan dan kaligrafi', '', '', 'lukisan-kaligrafi', true, true, NULL, NULL, NULL, false, '', 'craft', 'Paintings and calligraphy'),
	(10, '00010009', 2, 0, 'Miniatur dan mainan', '', '', 'miniatur-mainan', true, true, NULL, NULL, NULL, false, '', 'craft', 'Models and toys'),
	(11, '0001000A', 2, 0, 'Perlengkapan rumah', '', '', 'perlengkapan-rumah', true, true, NULL, NULL, NULL, false, '', 'craft', 'Homeware'),
	(1, '0001', 1, 11, 'Kerajinan', '', '', 'kerajinan', true, true, NULL, NULL, NULL, false, '', 'craft', 'Craft'),
	(12, '0001000B', 2, 0, 'Kerajinan lain', '', '', 'kerajinan-lain', true, true, NULL, NULL, NULL, false, '', 'craft', 'Other crafts'),
	(14, '00020001', 2, 0, 'Camilan dan keripik', '', '', 'camilan', true, true, NULL, NULL, NULL, false, '', 'culinary', 'Snacks and chips'),
	(15, '00020002', 2, 0, 'Kopi dan minuman', '', '', 'kopi-minuman', true, true, NULL, NULL, NULL, false, '', 'culinary', 'Coffee and drinks'),
	(16, '00020003', 2, 0, 'Roti dan kue', '', '', 'roti-kue', true, true, NULL, NULL, NULL, false, '', 'culinary', 'Bread and biscuits'),
	(17, '00020004', 2, 0, 'Sambal dan bumbu', '', '', 'sambal-bumbu', true, true, NULL, NULL, NULL, false, '', 'culinary', 'Sambal and spices'),
	(13, '0002', 1, 5, 'Kuliner', '', '', 'kuliner', true, true, NULL, NULL, NULL, false, '', 'culinary', 'Food'),
	(18, '00020005', 2, 0, 'Lauk kering', '', '', 'lauk-kering', true, true, NULL, NULL, NULL, false, '', 'culinary', 'Dried side dishes'),
	(20, '00030001', 2, 0, 'Batik', '', '', 'batik', true, true, NULL, NULL, NULL, false, '', 'fashion', 'Batik'),
	(21, '00030002', 2, 0, 'Tenun dan songket', '', '', 'tenun-songket', true, true, NULL, NULL, NULL, false, '', 'fashion', 'Weaving and songket'),
	(22, '00030003', 2, 0, 'Pakaian', '', '', 'pakaian', true, true, NULL, NULL, NULL, false, '', 'fashion', 'Clothing'),
	(23, '00030004', 2, 0, 'Alas kaki', '', '', 'alas-kaki', true, true, NULL, NULL, NULL, false, '', 'fashion', 'Footwear'),
	(24, '00030005', 2, 0, 'Tas', '', '', 'tas', true, true, NULL, NULL, NULL, false, '', 'fashion', 'Bags'),
	(25, '00030006', 2, 0, 'Barang kulit', '', '', 'barang-kulit', true, true, NULL, NULL, NULL, false, '', 'fashion', 'Leather goods'),
	(19, '0003', 1, 7, 'Fesyen', '', '', 'fesyen', true, true, NULL, NULL, NULL, false, '', 'fashion', 'Fashion'),
	(26, '00030007', 2, 0, 'Rajut dan aksesori', '', '', 'rajut-aksesori', true, true, NULL, NULL, NULL, false, '', 'fashion', 'Knitwear and accessories');

INSERT INTO public.catalogue_productattribute VALUES
	(1, 'Bahan', 'material', 'text', true, NULL, 1, 'Misalnya: kulit sapi asli, rotan, kayu jati.', 'Material', 0),
	(2, 'Teknik', 'technique', 'text', true, NULL, 1, 'Misalnya: jahit tangan, anyam, batik tulis, ukir.', 'Technique', 1),
	(3, 'Ukuran produk', 'size', 'text', true, NULL, 1, 'Ukuran barangnya, bukan kemasannya. Misalnya: 30 x 20 x 12 cm.', 'Size', 2),
	(4, 'Warna', 'colour', 'text', false, NULL, 1, '', 'Colour', 3),
	(5, 'Cara merawat', 'care', 'text', false, NULL, 1, 'Misalnya: lap dengan kain kering.', 'Care', 4),
	(6, 'Daftar bahan', 'ingredients', 'text', true, NULL, 2, 'Semua bahan, yang terbanyak lebih dulu.', 'Ingredients', 0),
	(7, 'Berat bersih (gram)', 'net_weight_g', 'integer', true, NULL, 2, 'Tanpa kemasan.', 'Net weight (g)', 1),
	(8, 'Masa simpan (hari)', 'shelf_life_days', 'integer', true, NULL, 2, 'Sejak dibuat.', 'Shelf life (days)', 2),
	(9, 'Nomor P-IRT atau BPOM', 'permit', 'text', true, NULL, 2, 'Misalnya: P-IRT 2053578010001-30.', 'Food permit', 3),
	(10, 'Status halal', 'halal', 'option', true, 1, 2, '', 'Halal status', 4),
	(11, 'Nomor sertifikat halal', 'halal_number', 'text', false, NULL, 2, 'ID dan 17 angka.', 'Halal certificate', 5),
	(12, 'Alergen', 'allergens', 'text', false, NULL, 2, 'Misalnya: kacang, udang, susu, gluten.', 'Allergens', 6),
	(13, 'Cara menyimpan', 'storage', 'text', false, NULL, 2, 'Misalnya: simpan di tempat kering dan sejuk.', 'Storage', 7),
	(14, 'Bahan', 'material', 'text', true, NULL, 3, 'Misalnya: kulit sapi asli, rotan, kayu jati.', 'Material', 0),
	(15, 'Teknik', 'technique', 'text', true, NULL, 3, 'Misalnya: jahit tangan, anyam, batik tulis, ukir.', 'Technique', 1),
	(16, 'Ukuran', 'size', 'text', true, NULL, 3, 'Misalnya: S sampai XL, 39 sampai 43, atau satu ukuran 2 x 1,1 m.', 'Size', 2),
	(17, 'Warna', 'colour', 'text', false, NULL, 3, '', 'Colour', 3),
	(18, 'Cara merawat', 'care', 'text', true, NULL, 3, 'Misalnya: cuci dengan tangan, jangan diperas.', 'Care', 4);

INSERT INTO public.catalogue_productclass VALUES
	(1, 'Craft', 'craft', true, true),
	(2, 'Culinary', 'culinary', true, true),
	(3, 'Fashion', 'fashion', true, true);

INSERT INTO public.common_agency VALUES
	('pas'),
	('ikm');

INSERT INTO public.common_agencyname VALUES
	(1, NULL, NULL, 'Direktorat Jenderal Pemasyarakatan', 'Ditjenpas', 'pas'),
	(2, NULL, NULL, 'Direktorat Jenderal Industri Kecil, Menengah, dan Aneka', 'Ditjen IKMA', 'ikm');

INSERT INTO public.common_agencynamechange VALUES
	(1, now(), 'begin', 1, NULL, NULL, 'Direktorat Jenderal Pemasyarakatan', 'Ditjenpas', 'pas', '00000000-0000-4000-8000-000000000000', 1),
	(2, now(), 'begin', 2, NULL, NULL, 'Direktorat Jenderal Industri Kecil, Menengah, dan Aneka', 'Ditjen IKMA', 'ikm', '00000000-0000-4000-8000-000000000000', 2);

INSERT INTO public.common_holiday VALUES
	('2026-01-01', 'Tahun Baru 2026 Masehi', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-01-16', 'Isra Mikraj Nabi Muhammad SAW', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-02-16', 'Tahun Baru Imlek 2577 Kongzili', true, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-03-18', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', true, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-03-20', 'Idulfitri 1447 Hijriah', true, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-03-21', 'Idulfitri 1447 Hijriah', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-03-22', 'Idulfitri 1447 Hijriah', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-03-23', 'Idulfitri 1447 Hijriah', true, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-03-24', 'Idulfitri 1447 Hijriah', true, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-04-03', 'Wafat Yesus Kristus', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-05-01', 'Hari Buruh Internasional', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-05-14', 'Kenaikan Yesus Kristus', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-05-15', 'Kenaikan Yesus Kristus', true, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-05-27', 'Iduladha 1447 Hijriah', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-05-28', 'Iduladha 1447 Hijriah', true, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-05-31', 'Hari Raya Waisak 2570 BE', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-06-01', 'Hari Lahir Pancasila', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-06-16', '1 Muharam Tahun Baru Islam 1448 Hijriah', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-08-17', 'Proklamasi Kemerdekaan', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-08-25', 'Maulid Nabi Muhammad SAW', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-12-24', 'Kelahiran Yesus Kristus (Natal)', true, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2026-12-25', 'Kelahiran Yesus Kristus (Natal)', false, 'SKB 1497/2025, 2/2025, 5/2025'),
	('2027-01-01', 'Tahun Baru 2027 Masehi', false, 'Keppres 8/2024 (tanggal tetap)'),
	('2027-01-05', 'Isra Mikraj Nabi Muhammad SAW', false, 'estimate'),
	('2027-02-06', 'Tahun Baru Imlek 2578 Kongzili', false, 'estimate'),
	('2027-03-08', 'Hari Suci Nyepi (Tahun Baru Saka 1949)', false, 'estimate'),
	('2027-03-10', 'Idulfitri 1448 Hijriah', false, 'estimate'),
	('2027-03-11', 'Idulfitri 1448 Hijriah', false, 'estimate'),
	('2027-03-26', 'Wafat Yesus Kristus', false, 'Keppres 8/2024 (hitungan Paskah)'),
	('2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)', false, 'Keppres 8/2024 (hitungan Paskah)'),
	('2027-05-01', 'Hari Buruh Internasional', false, 'Keppres 8/2024 (tanggal tetap)'),
	('2027-05-06', 'Kenaikan Yesus Kristus', false, 'Keppres 8/2024 (hitungan Paskah)'),
	('2027-05-17', 'Iduladha 1448 Hijriah', false, 'estimate'),
	('2027-05-20', 'Hari Raya Waisak 2571 BE', false, 'estimate'),
	('2027-06-01', 'Hari Lahir Pancasila', false, 'Keppres 8/2024 (tanggal tetap)'),
	('2027-06-06', '1 Muharam Tahun Baru Islam 1449 Hijriah', false, 'estimate'),
	('2027-08-15', 'Maulid Nabi Muhammad SAW', false, 'estimate'),
	('2027-08-17', 'Proklamasi Kemerdekaan', false, 'Keppres 8/2024 (tanggal tetap)'),
	('2027-12-25', 'Kelahiran Yesus Kristus (Natal)', false, 'Keppres 8/2024 (tanggal tetap)');

INSERT INTO public.common_holidaychange VALUES
	(1, now(), 'begin', '2026-01-01', 'Tahun Baru 2026 Masehi', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-01-01'),
	(2, now(), 'begin', '2026-01-16', 'Isra Mikraj Nabi Muhammad SAW', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-01-16'),
	(3, now(), 'begin', '2026-02-16', 'Tahun Baru Imlek 2577 Kongzili', true, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-02-16'),
	(4, now(), 'begin', '2026-02-17', 'Tahun Baru Imlek 2577 Kongzili', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-02-17'),
	(5, now(), 'begin', '2026-03-18', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', true, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-03-18'),
	(6, now(), 'begin', '2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-03-19'),
	(7, now(), 'begin', '2026-03-20', 'Idulfitri 1447 Hijriah', true, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-03-20'),
	(8, now(), 'begin', '2026-03-21', 'Idulfitri 1447 Hijriah', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-03-21'),
	(9, now(), 'begin', '2026-03-22', 'Idulfitri 1447 Hijriah', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-03-22'),
	(10, now(), 'begin', '2026-03-23', 'Idulfitri 1447 Hijriah', true, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-03-23'),
	(11, now(), 'begin', '2026-03-24', 'Idulfitri 1447 Hijriah', true, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-03-24'),
	(12, now(), 'begin', '2026-04-03', 'Wafat Yesus Kristus', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-04-03'),
	(13, now(), 'begin', '2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-04-05'),
	(14, now(), 'begin', '2026-05-01', 'Hari Buruh Internasional', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-05-01'),
	(15, now(), 'begin', '2026-05-14', 'Kenaikan Yesus Kristus', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-05-14'),
	(16, now(), 'begin', '2026-05-15', 'Kenaikan Yesus Kristus', true, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-05-15'),
	(17, now(), 'begin', '2026-05-27', 'Iduladha 1447 Hijriah', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-05-27'),
	(18, now(), 'begin', '2026-05-28', 'Iduladha 1447 Hijriah', true, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-05-28'),
	(19, now(), 'begin', '2026-05-31', 'Hari Raya Waisak 2570 BE', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-05-31'),
	(20, now(), 'begin', '2026-06-01', 'Hari Lahir Pancasila', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-06-01'),
	(21, now(), 'begin', '2026-06-16', '1 Muharam Tahun Baru Islam 1448 Hijriah', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-06-16'),
	(22, now(), 'begin', '2026-08-17', 'Proklamasi Kemerdekaan', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-08-17'),
	(23, now(), 'begin', '2026-08-25', 'Maulid Nabi Muhammad SAW', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-08-25'),
	(24, now(), 'begin', '2026-12-24', 'Kelahiran Yesus Kristus (Natal)', true, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-12-24'),
	(25, now(), 'begin', '2026-12-25', 'Kelahiran Yesus Kristus (Natal)', false, 'SKB 1497/2025, 2/2025, 5/2025', '00000000-0000-4000-8000-000000000000', '2026-12-25'),
	(26, now(), 'begin', '2027-01-01', 'Tahun Baru 2027 Masehi', false, 'Keppres 8/2024 (tanggal tetap)', '00000000-0000-4000-8000-000000000000', '2027-01-01'),
	(27, now(), 'begin', '2027-01-05', 'Isra Mikraj Nabi Muhammad SAW', false, 'estimate', '00000000-0000-4000-8000-000000000000', '2027-01-05'),
	(28, now(), 'begin', '2027-02-06', 'Tahun Baru Imlek 2578 Kongzili', false, 'estimate', '00000000-0000-4000-8000-000000000000', '2027-02-06'),
	(29, now(), 'begin', '2027-03-08', 'Hari Suci Nyepi (Tahun Baru Saka 1949)', false, 'estimate', '00000000-0000-4000-8000-000000000000', '2027-03-08'),
	(30, now(), 'begin', '2027-03-10', 'Idulfitri 1448 Hijriah', false, 'estimate', '00000000-0000-4000-8000-000000000000', '2027-03-10'),
	(31, now(), 'begin', '2027-03-11', 'Idulfitri 1448 Hijriah', false, 'estimate', '00000000-0000-4000-8000-000000000000', '2027-03-11'),
	(32, now(), 'begin', '2027-03-26', 'Wafat Yesus Kristus', false, 'Keppres 8/2024 (hitungan Paskah)', '00000000-0000-4000-8000-000000000000', '2027-03-26'),
	(33, now(), 'begin', '2027-03-28', 'Kebangkitan Yesus Kristus (Paskah)', false, 'Keppres 8/2024 (hitungan Paskah)', '00000000-0000-4000-8000-000000000000', '2027-03-28'),
	(34, now(), 'begin', '2027-05-01', 'Hari Buruh Internasional', false, 'Keppres 8/2024 (tanggal tetap)', '00000000-0000-4000-8000-000000000000', '2027-05-01'),
	(35, now(), 'begin', '2027-05-06', 'Kenaikan Yesus Kristus', false, 'Keppres 8/2024 (hitungan Paskah)', '00000000-0000-4000-8000-000000000000', '2027-05-06'),
	(36, now(), 'begin', '2027-05-17', 'Iduladha 1448 Hijriah', false, 'estimate', '00000000-0000-4000-8000-000000000000', '2027-05-17'),
	(37, now(), 'begin', '2027-05-20', 'Hari Raya Waisak 2571 BE', false, 'estimate', '00000000-0000-4000-8000-000000000000', '2027-05-20'),
	(38, now(), 'begin', '2027-06-01', 'Hari Lahir Pancasila', false, 'Keppres 8/2024 (tanggal tetap)', '00000000-0000-4000-8000-000000000000', '2027-06-01'),
	(39, now(), 'begin', '2027-06-06', '1 Muharam Tahun Baru Islam 1449 Hijriah', false, 'estimate', '00000000-0000-4000-8000-000000000000', '2027-06-06'),
	(40, now(), 'begin', '2027-08-15', 'Maulid Nabi Muhammad SAW', false, 'estimate', '00000000-0000-4000-8000-000000000000', '2027-08-15'),
	(41, now(), 'begin', '2027-08-17', 'Proklamasi Kemerdekaan', false, 'Keppres 8/2024 (tanggal tetap)', '00000000-0000-4000-8000-000000000000', '2027-08-17'),
	(42, now(), 'begin', '2027-12-25', 'Kelahiran Yesus Kristus (Natal)', false, 'Keppres 8/2024 (tanggal tetap)', '00000000-0000-4000-8000-000000000000', '2027-12-25');

INSERT INTO public.common_kanwil VALUES
	('aceh', 'Aceh'),
	('bali', 'Bali'),
	('banten', 'Banten'),
	('bengkulu', 'Bengkulu'),
	('di-yogyakarta', 'D.I. Yogyakarta'),
	('dki-jakarta', 'DKI Jakarta'),
	('gorontalo', 'Gorontalo'),
	('jambi', 'Jambi'),
	('jawa-barat', 'Jawa Barat'),
	('jawa-tengah', 'Jawa Tengah'),
	('jawa-timur', 'Jawa Timur'),
	('kalimantan-barat', 'Kalimantan Barat'),
	('kalimantan-selatan', 'Kalimantan Selatan'),
	('kalimantan-tengah', 'Kalimantan Tengah'),
	('kalimantan-timur', 'Kalimantan Timur'),
	('kepulauan-bangka-belitung', 'Kepulauan Bangka Belitung'),
	('kepulauan-riau', 'Kepulauan Riau'),
	('lampung', 'Lampung'),
	('maluku', 'Maluku'),
	('maluku-utara', 'Maluku Utara'),
	('nusa-tenggara-barat', 'Nusa Tenggara Barat'),
	('nusa-tenggara-timur', 'Nusa Tenggara Timur'),
	('papua', 'Papua'),
	('papua-barat', 'Papua Barat'),
	('riau', 'Riau'),
	('sulawesi-barat', 'Sulawesi Barat'),
	('sulawesi-selatan', 'Sulawesi Selatan'),
	('sulawesi-tengah', 'Sulawesi Tengah'),
	('sulawesi-tenggara', 'Sulawesi Tenggara'),
	('sulawesi-utara', 'Sulawesi Utara'),
	('sumatera-barat', 'Sumatera Barat'),
	('sumatera-selatan', 'Sumatera Selatan'),
	('sumatera-utara', 'Sumatera Utara');

INSERT INTO public.common_province VALUES
	('11', 'Aceh', 'Asia/Jakarta', 'sumatra'),
	('12', 'Sumatera Utara', 'Asia/Jakarta', 'sumatra'),
	('13', 'Sumatera Barat', 'Asia/Jakarta', 'sumatra'),
	('14', 'Riau', 'Asia/Jakarta', 'sumatra'),
	('15', 'Jambi', 'Asia/Jakarta', 'sumatra'),
	('16', 'Sumatera Selatan', 'Asia/Jakarta', 'sumatra'),
	('17', 'Bengkulu', 'Asia/Jakarta', 'sumatra'),
	('18', 'Lampung', 'Asia/Jakarta', 'sumatra'),
	('19', 'Kepulauan Bangka Belitung', 'Asia/Jakarta', 'sumatra'),
	('21', 'Kepulauan Riau', 'Asia/Jakarta', 'sumatra'),
	('31', 'Daerah Khusus Ibukota Jakarta', 'Asia/Jakarta', 'java'),
	('32', 'Jawa Barat', 'Asia/Jakarta', 'java'),
	('33', 'Jawa Tengah', 'Asia/Jakarta', 'java'),
	('34', 'Daerah Istimewa Yogyakarta', 'Asia/Jakarta', 'java'),
	('35', 'Jawa Timur', 'Asia/Jakarta', 'java'),
	('36', 'Banten', 'Asia/Jakarta', 'java'),
	('51', 'Bali', 'Asia/Makassar', 'bali_nusa_tenggara'),
	('52', 'Nusa Tenggara Barat', 'Asia/Makassar', 'bali_nusa_tenggara'),
	('53', 'Nusa Tenggara Timur', 'Asia/Makassar', 'bali_nusa_tenggara'),
	('61', 'Kalimantan Barat', 'Asia/Jakarta', 'kalimantan'),
	('62', 'Kalimantan Tengah', 'Asia/Jakarta', 'kalimantan'),
	('63', 'Kalimantan Selatan', 'Asia/Makassar', 'kalimantan'),
	('64', 'Kalimantan Timur', 'Asia/Makassar', 'kalimantan'),
	('65', 'Kalimantan Utara', 'Asia/Makassar', 'kalimantan'),
	('71', 'Sulawesi Utara', 'Asia/Makassar', 'sulawesi'),
	('72', 'Sulawesi Tengah', 'Asia/Makassar', 'sulawesi'),
	('73', 'Sulawesi Selatan', 'Asia/Makassar', 'sulawesi'),
	('74', 'Sulawesi Tenggara', 'Asia/Makassar', 'sulawesi'),
	('75', 'Gorontalo', 'Asia/Makassar', 'sulawesi'),
	('76', 'Sulawesi Barat', 'Asia/Makassar', 'sulawesi'),
	('81', 'Maluku', 'Asia/Jayapura', 'maluku'),
	('82', 'Maluku Utara', 'Asia/Jayapura', 'maluku'),
	('91', 'Papua', 'Asia/Jayapura', 'papua'),
	('92', 'Papua Barat', 'Asia/Jayapura', 'papua'),
	('93', 'Papua Selatan', 'Asia/Jayapura', 'papua'),
	('94', 'Papua Tengah', 'Asia/Jayapura', 'papua'),
	('95', 'Papua Pegunungan', 'Asia/Jayapura', 'papua'),
	('96', 'Papua Barat Daya', 'Asia/Jayapura', 'papua');

INSERT INTO public.common_regency VALUES
	('11.01', 'kabupaten', 'Kabupaten Aceh Selatan', '11'),
	('11.02', 'kabupaten', 'Kabupaten Aceh Tenggara', '11'),
	('11.03', 'kabupaten', 'Kabupaten Aceh Timur', '11'),
	('11.04', 'kabupaten', 'Kabupaten Aceh Tengah', '11'),
	('11.05', 'kabupaten', 'Kabupaten Aceh Barat', '11'),
	('11.06', 'kabupaten', 'Kabupaten Aceh Besar', '11'),
	('11.07', 'kabupaten', 'Kabupaten Pidie', '11'),
	('11.08', 'kabupaten', 'Kabupaten Aceh Utara', '11'),
	('11.09', 'kabupaten', 'Kabupaten Simeulue', '11'),
	('11.10', 'kabupaten', 'Kabupaten Aceh Singkil', '11'),
	('11.11', 'kabupaten', 'Kabupaten Bireuen', '11'),
	('11.12', 'kabupaten', 'Kabupaten Aceh Barat Daya', '11'),
	('11.13', 'kabupaten', 'Kabupaten Gayo Lues', '11'),
	('11.14', 'kabupaten', 'Kabupaten Aceh Jaya', '11'),
	('11.15', 'kabupaten', 'Kabupaten Nagan Raya', '11'),
	('11.16', 'kabupaten', 'Kabupaten Aceh Tamiang', '11'),
	('11.17', 'kabupaten', 'Kabupaten Bener Meriah', '11'),
	('11.18', 'kabupaten', 'Kabupaten Pidie Jaya', '11'),
	('11.71', 'kota', 'Kota Banda Aceh', '11'),
	('11.72', 'kota', 'Kota Sabang', '11'),
	('11.73', 'kota', 'Kota Lhokseumawe', '11'),
	('11.74', 'kota', 'Kota Langsa', '11'),
	('11.75', 'kota', 'Kota Subulussalam', '11'),
	('12.01', 'kabupaten', 'Kabupaten Tapanuli Tengah', '12'),
	('12.02', 'kabupaten', 'Kabupaten Tapanuli Utara', '12'),
	('12.03', 'kabupaten', 'Kabupaten Tapanuli Selatan', '12'),
	('12.04', 'kabupaten', 'Kabupaten Nias', '12'),
	('12.05', 'kabupaten', 'Kabupaten Langkat', '12'),
	('12.06', 'kabupaten', 'Kabupaten Karo', '12'),
	('12.07', 'kabupaten', 'Kabupaten Deli Serdang', '12'),
	('12.08', 'kabupaten', 'Kabupaten Simalungun', '12'),
	('12.09', 'kabupaten', 'Kabupaten Asahan', '12'),
	('12.10', 'kabupaten', 'Kabupaten Labuhanbatu', '12'),
	('12.11', 'kabupaten', 'Kabupaten Dairi', '12'),
	('12.12', 'kabupaten', 'Kabupaten Toba', '12'),
	('12.13', 'kabupaten', 'Kabupaten Mandailing Natal', '12'),
	('12.14', 'kabupaten', 'Kabupaten Nias Selatan', '12'),
	('12.15', 'kabupaten', 'Kabupaten Pakpak Bharat', '12'),
	('12.16', 'kabupaten', 'Kabupaten Humbang Hasundutan', '12'),
	('12.17', 'kabupaten', 'Kabupaten Samosir', '12'),
	('12.18', 'kabupaten', 'Kabupaten Serdang Bedagai', '12'),
	('12.19', 'kabupaten', 'Kabupaten Batu Bara', '12'),
	('12.20', 'kabupaten', 'Kabupaten Padang Lawas Utara', '12'),
	('12.21', 'kabupaten', 'Kabupaten Padang Lawas', '12'),
	('12.22', 'kabupaten', 'Kabupaten Labuhanbatu Selatan', '12'),
	('12.23', 'kabupaten', 'Kabupaten Labuhanbatu Utara', '12'),
	('12.24', 'kabupaten', 'Kabupaten Nias Utara', '12'),
	('12.25', 'kabupaten', 'Kabupaten Nias Barat', '12'),
	('12.71', 'kota', 'Kota Medan', '12'),
	('12.72', 'kota', 'Kota Pematangsiantar', '12'),
	('12.73', 'kota', 'Kota Sibolga', '12'),
	('12.74', 'kota', 'Kota Tanjungbalai', '12'),
	('12.75', 'kota', 'Kota Binjai', '12'),
	('12.76', 'kota', 'Kota Tebing Tinggi', '12'),
	('12.77', 'kota', 'Kota Padangsidimpuan', '12'),
	('12.78', 'kota', 'Kota Gunungsitoli', '12'),
	('13.01', 'kabupaten', 'Kabupaten Pesisir Selatan', '13'),
	('13.02', 'kabupaten', 'Kabupaten Solok', '13'),
	('13.03', 'kabupaten', 'Kabupaten Sijunjung', '13'),
	('13.04', 'kabupaten', 'Kabupaten Tanah Datar', '13'),
	('13.05', 'kabupaten', 'Kabupaten Padang Pariaman', '13'),
	('13.06', 'kabupaten', 'Kabupaten Agam', '13'),
	('13.07', 'kabupaten', 'Kabupaten Lima Puluh Kota', '13'),
	('13.08', 'kabupaten', 'Kabupaten Pasaman', '13'),
	('13.09', 'kabupaten', 'Kabupaten Kepulauan Mentawai', '13'),
	('13.10', 'kabupaten', 'Kabupaten Dharmasraya', '13'),
	('13.11', 'kabupaten', 'Kabupaten Solok Selatan', '13'),
	('13.12', 'kabupaten', 'Kabupaten Pasaman Barat', '13'),
	('13.71', 'kota', 'Kota Padang', '13'),
	('13.72', 'kota', 'Kota Solok', '13'),
	('13.73', 'kota', 'Kota Sawahlunto', '13'),
	('13.74', 'kota', 'Kota Padang Panjang', '13'),
	('13.75', 'kota', 'Kota Bukittinggi', '13'),
	('13.76', 'kota', 'Kota Payakumbuh', '13'),
	('13.77', 'kota', 'Kota Pariaman', '13'),
	('14.01', 'kabupaten', 'Kabupaten Kampar', '14'),
	('14.02', 'kabupaten', 'Kabupaten Indragiri Hulu', '14'),
	('14.03', 'kabupaten', 'Kabupaten Bengkalis', '14'),
	('14.04', 'kabupaten', 'Kabupaten Indragiri Hilir', '14'),
	('14.05', 'kabupaten', 'Kabupaten Pelalawan', '14'),
	('14.06', 'kabupaten', 'Kabupaten Rokan Hulu', '14'),
	('14.07', 'kabupaten', 'Kabupaten Rokan Hilir', '14'),
	('14.08', 'kabupaten', 'Kabupaten Siak', '14'),
	('14.09', 'kabupaten', 'Kabupaten Kuantan Singingi', '14'),
	('14.10', 'kabupaten', 'Kabupaten Kepulauan Meranti', '14'),
	('14.71', 'kota', 'Kota Pekanbaru', '14'),
	('14.72', 'kota', 'Kota Dumai', '14'),
	('15.01', 'kabupaten', 'Kabupaten Kerinci', '15'),
	('15.02', 'kabupaten', 'Kabupaten Merangin', '15'),
	('15.03', 'kabupaten', 'Kabupaten Sarolangun', '15'),
	('15.04', 'kabupaten', 'Kabupaten Batanghari', '15'),
	('15.05', 'kabupaten', 'Kabupaten Muaro Jambi', '15'),
	('15.06', 'kabupaten', 'Kabupaten Tanjung Jabung Barat', '15'),
	('15.07', 'kabupaten', 'Kabupaten Tanjung Jabung Timur', '15'),
	('15.08', 'kabupaten', 'Kabupaten Bungo', '15'),
	('15.09', 'kabupaten', 'Kabupaten Tebo', '15'),
	('15.71', 'kota', 'Kota Jambi', '15'),
	('15.72', 'kota', 'Kota Sungai Penuh', '15'),
	('16.01', 'kabupaten', 'Kabupaten Ogan Komering Ulu', '16'),
	('16.02', 'kabupaten', 'Kabupaten Ogan Komering Ilir', '16');
INSERT INTO public.common_regency VALUES
	('16.03', 'kabupaten', 'Kabupaten Muara Enim', '16'),
	('16.04', 'kabupaten', 'Kabupaten Lahat', '16'),
	('16.05', 'kabupaten', 'Kabupaten Musi Rawas', '16'),
	('16.06', 'kabupaten', 'Kabupaten Musi Banyuasin', '16'),
	('16.07', 'kabupaten', 'Kabupaten Banyuasin', '16'),
	('16.08', 'kabupaten', 'Kabupaten Ogan Komering Ulu Timur', '16'),
	('16.09', 'kabupaten', 'Kabupaten Ogan Komering Ulu Selatan', '16'),
	('16.10', 'kabupaten', 'Kabupaten Ogan Ilir', '16'),
	('16.11', 'kabupaten', 'Kabupaten Empat Lawang', '16'),
	('16.12', 'kabupaten', 'Kabupaten Penukal Abab Lematang Ilir', '16'),
	('16.13', 'kabupaten', 'Kabupaten Musi Rawas Utara', '16'),
	('16.71', 'kota', 'Kota Palembang', '16'),
	('16.72', 'kota', 'Kota Pagar Alam', '16'),
	('16.73', 'kota', 'Kota Lubuk Linggau', '16'),
	('16.74', 'kota', 'Kota Prabumulih', '16'),
	('17.01', 'kabupaten', 'Kabupaten Bengkulu Selatan', '17'),
	('17.02', 'kabupaten', 'Kabupaten Rejang Lebong', '17'),
	('17.03', 'kabupaten', 'Kabupaten Bengkulu Utara', '17'),
	('17.04', 'kabupaten', 'Kabupaten Kaur', '17'),
	('17.05', 'kabupaten', 'Kabupaten Seluma', '17'),
	('17.06', 'kabupaten', 'Kabupaten Mukomuko', '17'),
	('17.07', 'kabupaten', 'Kabupaten Lebong', '17'),
	('17.08', 'kabupaten', 'Kabupaten Kepahiang', '17'),
	('17.09', 'kabupaten', 'Kabupaten Bengkulu Tengah', '17'),
	('17.71', 'kota', 'Kota Bengkulu', '17'),
	('18.01', 'kabupaten', 'Kabupaten Lampung Selatan', '18'),
	('18.02', 'kabupaten', 'Kabupaten Lampung Tengah', '18'),
	('18.03', 'kabupaten', 'Kabupaten Lampung Utara', '18'),
	('18.04', 'kabupaten', 'Kabupaten Lampung Barat', '18'),
	('18.05', 'kabupaten', 'Kabupaten Tulang Bawang', '18'),
	('18.06', 'kabupaten', 'Kabupaten Tanggamus', '18'),
	('18.07', 'kabupaten', 'Kabupaten Lampung Timur', '18'),
	('18.08', 'kabupaten', 'Kabupaten Way Kanan', '18'),
	('18.09', 'kabupaten', 'Kabupaten Pesawaran', '18'),
	('18.10', 'kabupaten', 'Kabupaten Pringsewu', '18'),
	('18.11', 'kabupaten', 'Kabupaten Mesuji', '18'),
	('18.12', 'kabupaten', 'Kabupaten Tulang Bawang Barat', '18'),
	('18.13', 'kabupaten', 'Kabupaten Pesisir Barat', '18'),
	('18.71', 'kota', 'Kota Bandar Lampung', '18'),
	('18.72', 'kota', 'Kota Metro', '18'),
	('19.01', 'kabupaten', 'Kabupaten Bangka', '19'),
	('19.02', 'kabupaten', 'Kabupaten Belitung', '19'),
	('19.03', 'kabupaten', 'Kabupaten Bangka Selatan', '19'),
	('19.04', 'kabupaten', 'Kabupaten Bangka Tengah', '19'),
	('19.05', 'kabupaten', 'Kabupaten Bangka Barat', '19'),
	('19.06', 'kabupaten', 'Kabupaten Belitung Timur', '19'),
	('19.71', 'kota', 'Kota Pangkal Pinang', '19'),
	('21.01', 'kabupaten', 'Kabupaten Bintan', '21'),
	('21.02', 'kabupaten', 'Kabupaten Karimun', '21'),
	('21.03', 'kabupaten', 'Kabupaten Natuna', '21'),
	('21.04', 'kabupaten', 'Kabupaten Lingga', '21'),
	('21.05', 'kabupaten', 'Kabupaten Kepulauan Anambas', '21'),
	('21.71', 'kota', 'Kota Batam', '21'),
	('21.72', 'kota', 'Kota Tanjung Pinang', '21'),
	('31.01', 'kabupaten', 'Kabupaten Administrasi Kepulauan Seribu', '31'),
	('31.71', 'kota', 'Kota Administrasi Jakarta Pusat', '31'),
	('31.72', 'kota', 'Kota Administrasi Jakarta Utara', '31'),
	('31.73', 'kota', 'Kota Administrasi Jakarta Barat', '31'),
	('31.74', 'kota', 'Kota Administrasi Jakarta Selatan', '31'),
	('31.75', 'kota', 'Kota Administrasi Jakarta Timur', '31'),
	('32.01', 'kabupaten', 'Kabupaten Bogor', '32'),
	('32.02', 'kabupaten', 'Kabupaten Sukabumi', '32'),
	('32.03', 'kabupaten', 'Kabupaten Cianjur', '32'),
	('32.04', 'kabupaten', 'Kabupaten Bandung', '32'),
	('32.05', 'kabupaten', 'Kabupaten Garut', '32'),
	('32.06', 'kabupaten', 'Kabupaten Tasikmalaya', '32'),
	('32.07', 'kabupaten', 'Kabupaten Ciamis', '32'),
	('32.08', 'kabupaten', 'Kabupaten Kuningan', '32'),
	('32.09', 'kabupaten', 'Kabupaten Cirebon', '32'),
	('32.10', 'kabupaten', 'Kabupaten Majalengka', '32'),
	('32.11', 'kabupaten', 'Kabupaten Sumedang', '32'),
	('32.12', 'kabupaten', 'Kabupaten Indramayu', '32'),
	('32.13', 'kabupaten', 'Kabupaten Subang', '32'),
	('32.14', 'kabupaten', 'Kabupaten Purwakarta', '32'),
	('32.15', 'kabupaten', 'Kabupaten Karawang', '32'),
	('32.16', 'kabupaten', 'Kabupaten Bekasi', '32'),
	('32.17', 'kabupaten', 'Kabupaten Bandung Barat', '32'),
	('32.18', 'kabupaten', 'Kabupaten Pangandaran', '32'),
	('32.71', 'kota', 'Kota Bogor', '32'),
	('32.72', 'kota', 'Kota Sukabumi', '32'),
	('32.73', 'kota', 'Kota Bandung', '32'),
	('32.74', 'kota', 'Kota Cirebon', '32'),
	('32.75', 'kota', 'Kota Bekasi', '32'),
	('32.76', 'kota', 'Kota Depok', '32'),
	('32.77', 'kota', 'Kota Cimahi', '32'),
	('32.78', 'kota', 'Kota Tasikmalaya', '32'),
	('32.79', 'kota', 'Kota Banjar', '32'),
	('33.01', 'kabupaten', 'Kabupaten Cilacap', '33'),
	('33.02', 'kabupaten', 'Kabupaten Banyumas', '33'),
	('33.03', 'kabupaten', 'Kabupaten Purbalingga', '33'),
	('33.04', 'kabupaten', 'Kabupaten Banjarnegara', '33'),
	('33.05', 'kabupaten', 'Kabupaten Kebumen', '33'),
	('33.06', 'kabupaten', 'Kabupaten Purworejo', '33'),
	('33.07', 'kabupaten', 'Kabupaten Wonosobo', '33'),
	('33.08', 'kabupaten', 'Kabupaten Magelang', '33'),
	('33.09', 'kabupaten', 'Kabupaten Boyolali', '33'),
	('33.10', 'kabupaten', 'Kabupaten Klaten', '33'),
	('33.11', 'kabupaten', 'Kabupaten Sukoharjo', '33'),
	('33.12', 'kabupaten', 'Kabupaten Wonogiri', '33'),
	('33.13', 'kabupaten', 'Kabupaten Karanganyar', '33');
INSERT INTO public.common_regency VALUES
	('33.14', 'kabupaten', 'Kabupaten Sragen', '33'),
	('33.15', 'kabupaten', 'Kabupaten Grobogan', '33'),
	('33.16', 'kabupaten', 'Kabupaten Blora', '33'),
	('33.17', 'kabupaten', 'Kabupaten Rembang', '33'),
	('33.18', 'kabupaten', 'Kabupaten Pati', '33'),
	('33.19', 'kabupaten', 'Kabupaten Kudus', '33'),
	('33.20', 'kabupaten', 'Kabupaten Jepara', '33'),
	('33.21', 'kabupaten', 'Kabupaten Demak', '33'),
	('33.22', 'kabupaten', 'Kabupaten Semarang', '33'),
	('33.23', 'kabupaten', 'Kabupaten Temanggung', '33'),
	('33.24', 'kabupaten', 'Kabupaten Kendal', '33'),
	('33.25', 'kabupaten', 'Kabupaten Batang', '33'),
	('33.26', 'kabupaten', 'Kabupaten Pekalongan', '33'),
	('33.27', 'kabupaten', 'Kabupaten Pemalang', '33'),
	('33.28', 'kabupaten', 'Kabupaten Tegal', '33'),
	('33.29', 'kabupaten', 'Kabupaten Brebes', '33'),
	('33.71', 'kota', 'Kota Magelang', '33'),
	('33.72', 'kota', 'Kota Surakarta', '33'),
	('33.73', 'kota', 'Kota Salatiga', '33'),
	('33.74', 'kota', 'Kota Semarang', '33'),
	('33.75', 'kota', 'Kota Pekalongan', '33'),
	('33.76', 'kota', 'Kota Tegal', '33'),
	('34.01', 'kabupaten', 'Kabupaten Kulon Progo', '34'),
	('34.02', 'kabupaten', 'Kabupaten Bantul', '34'),
	('34.03', 'kabupaten', 'Kabupaten Gunungkidul', '34'),
	('34.04', 'kabupaten', 'Kabupaten Sleman', '34'),
	('34.71', 'kota', 'Kota Yogyakarta', '34'),
	('35.01', 'kabupaten', 'Kabupaten Pacitan', '35'),
	('35.02', 'kabupaten', 'Kabupaten Ponorogo', '35'),
	('35.03', 'kabupaten', 'Kabupaten Trenggalek', '35'),
	('35.04', 'kabupaten', 'Kabupaten Tulungagung', '35'),
	('35.05', 'kabupaten', 'Kabupaten Blitar', '35'),
	('35.06', 'kabupaten', 'Kabupaten Kediri', '35'),
	('35.07', 'kabupaten', 'Kabupaten Malang', '35'),
	('35.08', 'kabupaten', 'Kabupaten Lumajang', '35'),
	('35.09', 'kabupaten', 'Kabupaten Jember', '35'),
	('35.10', 'kabupaten', 'Kabupaten Banyuwangi', '35'),
	('35.11', 'kabupaten', 'Kabupaten Bondowoso', '35'),
	('35.12', 'kabupaten', 'Kabupaten Situbondo', '35'),
	('35.13', 'kabupaten', 'Kabupaten Probolinggo', '35'),
	('35.14', 'kabupaten', 'Kabupaten Pasuruan', '35'),
	('35.15', 'kabupaten', 'Kabupaten Sidoarjo', '35'),
	('35.16', 'kabupaten', 'Kabupaten Mojokerto', '35'),
	('35.17', 'kabupaten', 'Kabupaten Jombang', '35'),
	('35.18', 'kabupaten', 'Kabupaten Nganjuk', '35'),
	('35.19', 'kabupaten', 'Kabupaten Madiun', '35'),
	('35.20', 'kabupaten', 'Kabupaten Magetan', '35'),
	('35.21', 'kabupaten', 'Kabupaten Ngawi', '35'),
	('35.22', 'kabupaten', 'Kabupaten Bojonegoro', '35'),
	('35.23', 'kabupaten', 'Kabupaten Tuban', '35'),
	('35.24', 'kabupaten', 'Kabupaten Lamongan', '35'),
	('35.25', 'kabupaten', 'Kabupaten Gresik', '35'),
	('35.26', 'kabupaten', 'Kabupaten Bangkalan', '35'),
	('35.27', 'kabupaten', 'Kabupaten Sampang', '35'),
	('35.28', 'kabupaten', 'Kabupaten Pamekasan', '35'),
	('35.29', 'kabupaten', 'Kabupaten Sumenep', '35'),
	('35.71', 'kota', 'Kota Kediri', '35'),
	('35.72', 'kota', 'Kota Blitar', '35'),
	('35.73', 'kota', 'Kota Malang', '35'),
	('35.74', 'kota', 'Kota Probolinggo', '35'),
	('35.75', 'kota', 'Kota Pasuruan', '35'),
	('35.76', 'kota', 'Kota Mojokerto', '35'),
	('35.77', 'kota', 'Kota Madiun', '35'),
	('35.78', 'kota', 'Kota Surabaya', '35'),
	('35.79', 'kota', 'Kota Batu', '35'),
	('36.01', 'kabupaten', 'Kabupaten Pandeglang', '36'),
	('36.02', 'kabupaten', 'Kabupaten Lebak', '36'),
	('36.03', 'kabupaten', 'Kabupaten Tangerang', '36'),
	('36.04', 'kabupaten', 'Kabupaten Serang', '36'),
	('36.71', 'kota', 'Kota Tangerang', '36'),
	('36.72', 'kota', 'Kota Cilegon', '36'),
	('36.73', 'kota', 'Kota Serang', '36'),
	('36.74', 'kota', 'Kota Tangerang Selatan', '36'),
	('51.01', 'kabupaten', 'Kabupaten Jembrana', '51'),
	('51.02', 'kabupaten', 'Kabupaten Tabanan', '51'),
	('51.03', 'kabupaten', 'Kabupaten Badung', '51'),
	('51.04', 'kabupaten', 'Kabupaten Gianyar', '51'),
	('51.05', 'kabupaten', 'Kabupaten Klungkung', '51'),
	('51.06', 'kabupaten', 'Kabupaten Bangli', '51'),
	('51.07', 'kabupaten', 'Kabupaten Karangasem', '51'),
	('51.08', 'kabupaten', 'Kabupaten Buleleng', '51'),
	('51.71', 'kota', 'Kota Denpasar', '51'),
	('52.01', 'kabupaten', 'Kabupaten Lombok Barat', '52'),
	('52.02', 'kabupaten', 'Kabupaten Lombok Tengah', '52'),
	('52.03', 'kabupaten', 'Kabupaten Lombok Timur', '52'),
	('52.04', 'kabupaten', 'Kabupaten Sumbawa', '52'),
	('52.05', 'kabupaten', 'Kabupaten Dompu', '52'),
	('52.06', 'kabupaten', 'Kabupaten Bima', '52'),
	('52.07', 'kabupaten', 'Kabupaten Sumbawa Barat', '52'),
	('52.08', 'kabupaten', 'Kabupaten Lombok Utara', '52'),
	('52.71', 'kota', 'Kota Mataram', '52'),
	('52.72', 'kota', 'Kota Bima', '52'),
	('53.01', 'kabupaten', 'Kabupaten Kupang', '53'),
	('53.02', 'kabupaten', 'Kabupaten Timor Tengah Selatan', '53'),
	('53.03', 'kabupaten', 'Kabupaten Timor Tengah Utara', '53'),
	('53.04', 'kabupaten', 'Kabupaten Belu', '53'),
	('53.05', 'kabupaten', 'Kabupaten Alor', '53'),
	('53.06', 'kabupaten', 'Kabupaten Flores Timur', '53'),
	('53.07', 'kabupaten', 'Kabupaten Sikka', '53'),
	('53.08', 'kabupaten', 'Kabupaten Ende', '53');
INSERT INTO public.common_regency VALUES
	('53.09', 'kabupaten', 'Kabupaten Ngada', '53'),
	('53.10', 'kabupaten', 'Kabupaten Manggarai', '53'),
	('53.11', 'kabupaten', 'Kabupaten Sumba Timur', '53'),
	('53.12', 'kabupaten', 'Kabupaten Sumba Barat', '53'),
	('53.13', 'kabupaten', 'Kabupaten Lembata', '53'),
	('53.14', 'kabupaten', 'Kabupaten Rote Ndao', '53'),
	('53.15', 'kabupaten', 'Kabupaten Manggarai Barat', '53'),
	('53.16', 'kabupaten', 'Kabupaten Nagekeo', '53'),
	('53.17', 'kabupaten', 'Kabupaten Sumba Tengah', '53'),
	('53.18', 'kabupaten', 'Kabupaten Sumba Barat Daya', '53'),
	('53.19', 'kabupaten', 'Kabupaten Manggarai Timur', '53'),
	('53.20', 'kabupaten', 'Kabupaten Sabu Raijua', '53'),
	('53.21', 'kabupaten', 'Kabupaten Malaka', '53'),
	('53.71', 'kota', 'Kota Kupang', '53'),
	('61.01', 'kabupaten', 'Kabupaten Sambas', '61'),
	('61.02', 'kabupaten', 'Kabupaten Mempawah', '61'),
	('61.03', 'kabupaten', 'Kabupaten Sanggau', '61'),
	('61.04', 'kabupaten', 'Kabupaten Ketapang', '61'),
	('61.05', 'kabupaten', 'Kabupaten Sintang', '61'),
	('61.06', 'kabupaten', 'Kabupaten Kapuas Hulu', '61'),
	('61.07', 'kabupaten', 'Kabupaten Bengkayang', '61'),
	('61.08', 'kabupaten', 'Kabupaten Landak', '61'),
	('61.09', 'kabupaten', 'Kabupaten Sekadau', '61'),
	('61.10', 'kabupaten', 'Kabupaten Melawi', '61'),
	('61.11', 'kabupaten', 'Kabupaten Kayong Utara', '61'),
	('61.12', 'kabupaten', 'Kabupaten Kubu Raya', '61'),
	('61.71', 'kota', 'Kota Pontianak', '61'),
	('61.72', 'kota', 'Kota Singkawang', '61'),
	('62.01', 'kabupaten', 'Kabupaten Kotawaringin Barat', '62'),
	('62.02', 'kabupaten', 'Kabupaten Kotawaringin Timur', '62'),
	('62.03', 'kabupaten', 'Kabupaten Kapuas', '62'),
	('62.04', 'kabupaten', 'Kabupaten Barito Selatan', '62'),
	('62.05', 'kabupaten', 'Kabupaten Barito Utara', '62'),
	('62.06', 'kabupaten', 'Kabupaten Katingan', '62'),
	('62.07', 'kabupaten', 'Kabupaten Seruyan', '62'),
	('62.08', 'kabupaten', 'Kabupaten Sukamara', '62'),
	('62.09', 'kabupaten', 'Kabupaten Lamandau', '62'),
	('62.10', 'kabupaten', 'Kabupaten Gunung Mas', '62'),
	('62.11', 'kabupaten', 'Kabupaten Pulang Pisau', '62'),
	('62.12', 'kabupaten', 'Kabupaten Murung Raya', '62'),
	('62.13', 'kabupaten', 'Kabupaten Barito Timur', '62'),
	('62.71', 'kota', 'Kota Palangkaraya', '62'),
	('63.01', 'kabupaten', 'Kabupaten Tanah Laut', '63'),
	('63.02', 'kabupaten', 'Kabupaten Kotabaru', '63'),
	('63.03', 'kabupaten', 'Kabupaten Banjar', '63'),
	('63.04', 'kabupaten', 'Kabupaten Barito Kuala', '63'),
	('63.05', 'kabupaten', 'Kabupaten Tapin', '63'),
	('63.06', 'kabupaten', 'Kabupaten Hulu Sungai Selatan', '63'),
	('63.07', 'kabupaten', 'Kabupaten Hulu Sungai Tengah', '63'),
	('63.08', 'kabupaten', 'Kabupaten Hulu Sungai Utara', '63'),
	('63.09', 'kabupaten', 'Kabupaten Tabalong', '63'),
	('63.10', 'kabupaten', 'Kabupaten Tanah Bumbu', '63'),
	('63.11', 'kabupaten', 'Kabupaten Balangan', '63'),
	('63.71', 'kota', 'Kota Banjarmasin', '63'),
	('63.72', 'kota', 'Kota Banjarbaru', '63'),
	('64.01', 'kabupaten', 'Kabupaten Paser', '64'),
	('64.02', 'kabupaten', 'Kabupaten Kutai Kartanegara', '64'),
	('64.03', 'kabupaten', 'Kabupaten Berau', '64'),
	('64.07', 'kabupaten', 'Kabupaten Kutai Barat', '64'),
	('64.08', 'kabupaten', 'Kabupaten Kutai Timur', '64'),
	('64.09', 'kabupaten', 'Kabupaten Penajam Paser Utara', '64'),
	('64.11', 'kabupaten', 'Kabupaten Mahakam Ulu', '64'),
	('64.71', 'kota', 'Kota Balikpapan', '64'),
	('64.72', 'kota', 'Kota Samarinda', '64'),
	('64.74', 'kota', 'Kota Bontang', '64'),
	('65.01', 'kabupaten', 'Kabupaten Bulungan', '65'),
	('65.02', 'kabupaten', 'Kabupaten Malinau', '65'),
	('65.03', 'kabupaten', 'Kabupaten Nunukan', '65'),
	('65.04', 'kabupaten', 'Kabupaten Tana Tidung', '65'),
	('65.71', 'kota', 'Kota Tarakan', '65'),
	('71.01', 'kabupaten', 'Kabupaten Bolaang Mongondow', '71'),
	('71.02', 'kabupaten', 'Kabupaten Minahasa', '71'),
	('71.03', 'kabupaten', 'Kabupaten Kepulauan Sangihe', '71'),
	('71.04', 'kabupaten', 'Kabupaten Kepulauan Talaud', '71'),
	('71.05', 'kabupaten', 'Kabupaten Minahasa Selatan', '71'),
	('71.06', 'kabupaten', 'Kabupaten Minahasa Utara', '71'),
	('71.07', 'kabupaten', 'Kabupaten Minahasa Tenggara', '71'),
	('71.08', 'kabupaten', 'Kabupaten Bolaang Mongondow Utara', '71'),
	('71.09', 'kabupaten', 'Kabupaten Kepulauan Siau Tagulandang Biaro', '71'),
	('71.10', 'kabupaten', 'Kabupaten Bolaang Mongondow Timur', '71'),
	('71.11', 'kabupaten', 'Kabupaten Bolaang Mongondow Selatan', '71'),
	('71.71', 'kota', 'Kota Manado', '71'),
	('71.72', 'kota', 'Kota Bitung', '71'),
	('71.73', 'kota', 'Kota Tomohon', '71'),
	('71.74', 'kota', 'Kota Kotamobagu', '71'),
	('72.01', 'kabupaten', 'Kabupaten Banggai', '72'),
	('72.02', 'kabupaten', 'Kabupaten Poso', '72'),
	('72.03', 'kabupaten', 'Kabupaten Donggala', '72'),
	('72.04', 'kabupaten', 'Kabupaten Toli-Toli', '72'),
	('72.05', 'kabupaten', 'Kabupaten Buol', '72'),
	('72.06', 'kabupaten', 'Kabupaten Morowali', '72'),
	('72.07', 'kabupaten', 'Kabupaten Banggai Kepulauan', '72'),
	('72.08', 'kabupaten', 'Kabupaten Parigi Moutong', '72'),
	('72.09', 'kabupaten', 'Kabupaten Tojo Una Una', '72'),
	('72.10', 'kabupaten', 'Kabupaten Sigi', '72'),
	('72.11', 'kabupaten', 'Kabupaten Banggai Laut', '72'),
	('72.12', 'kabupaten', 'Kabupaten Morowali Utara', '72'),
	('72.71', 'kota', 'Kota Palu', '72'),
	('73.01', 'kabupaten', 'Kabupaten Kepulauan Selayar', '73'),
	('73.02', 'kabupaten', 'Kabupaten Bulukumba', '73');
INSERT INTO public.common_regency VALUES
	('73.03', 'kabupaten', 'Kabupaten Bantaeng', '73'),
	('73.04', 'kabupaten', 'Kabupaten Jeneponto', '73'),
	('73.05', 'kabupaten', 'Kabupaten Takalar', '73'),
	('73.06', 'kabupaten', 'Kabupaten Gowa', '73'),
	('73.07', 'kabupaten', 'Kabupaten Sinjai', '73'),
	('73.08', 'kabupaten', 'Kabupaten Bone', '73'),
	('73.09', 'kabupaten', 'Kabupaten Maros', '73'),
	('73.10', 'kabupaten', 'Kabupaten Pangkajene dan Kepulauan', '73'),
	('73.11', 'kabupaten', 'Kabupaten Barru', '73'),
	('73.12', 'kabupaten', 'Kabupaten Soppeng', '73'),
	('73.13', 'kabupaten', 'Kabupaten Wajo', '73'),
	('73.14', 'kabupaten', 'Kabupaten Sidenreng Rappang', '73'),
	('73.15', 'kabupaten', 'Kabupaten Pinrang', '73'),
	('73.16', 'kabupaten', 'Kabupaten Enrekang', '73'),
	('73.17', 'kabupaten', 'Kabupaten Luwu', '73'),
	('73.18', 'kabupaten', 'Kabupaten Tana Toraja', '73'),
	('73.22', 'kabupaten', 'Kabupaten Luwu Utara', '73'),
	('73.24', 'kabupaten', 'Kabupaten Luwu Timur', '73'),
	('73.26', 'kabupaten', 'Kabupaten Toraja Utara', '73'),
	('73.71', 'kota', 'Kota Makassar', '73'),
	('73.72', 'kota', 'Kota Parepare', '73'),
	('73.73', 'kota', 'Kota Palopo', '73'),
	('74.01', 'kabupaten', 'Kabupaten Kolaka', '74'),
	('74.02', 'kabupaten', 'Kabupaten Konawe', '74'),
	('74.03', 'kabupaten', 'Kabupaten Muna', '74'),
	('74.04', 'kabupaten', 'Kabupaten Buton', '74'),
	('74.05', 'kabupaten', 'Kabupaten Konawe Selatan', '74'),
	('74.06', 'kabupaten', 'Kabupaten Bombana', '74'),
	('74.07', 'kabupaten', 'Kabupaten Wakatobi', '74'),
	('74.08', 'kabupaten', 'Kabupaten Kolaka Utara', '74'),
	('74.09', 'kabupaten', 'Kabupaten Konawe Utara', '74'),
	('74.10', 'kabupaten', 'Kabupaten Buton Utara', '74'),
	('74.11', 'kabupaten', 'Kabupaten Kolaka Timur', '74'),
	('74.12', 'kabupaten', 'Kabupaten Konawe Kepulauan', '74'),
	('74.13', 'kabupaten', 'Kabupaten Muna Barat', '74'),
	('74.14', 'kabupaten', 'Kabupaten Buton Tengah', '74'),
	('74.15', 'kabupaten', 'Kabupaten Buton Selatan', '74'),
	('74.71', 'kota', 'Kota Kendari', '74'),
	('74.72', 'kota', 'Kota Bau Bau', '74'),
	('75.01', 'kabupaten', 'Kabupaten Gorontalo', '75'),
	('75.02', 'kabupaten', 'Kabupaten Boalemo', '75'),
	('75.03', 'kabupaten', 'Kabupaten Bone Bolango', '75'),
	('75.04', 'kabupaten', 'Kabupaten Pohuwato', '75'),
	('75.05', 'kabupaten', 'Kabupaten Gorontalo Utara', '75'),
	('75.71', 'kota', 'Kota Gorontalo', '75'),
	('76.01', 'kabupaten', 'Kabupaten Pasangkayu', '76'),
	('76.02', 'kabupaten', 'Kabupaten Mamuju', '76'),
	('76.03', 'kabupaten', 'Kabupaten Mamasa', '76'),
	('76.04', 'kabupaten', 'Kabupaten Polewali Mandar', '76'),
	('76.05', 'kabupaten', 'Kabupaten Majene', '76'),
	('76.06', 'kabupaten', 'Kabupaten Mamuju Tengah', '76'),
	('81.01', 'kabupaten', 'Kabupaten Maluku Tengah', '81'),
	('81.02', 'kabupaten', 'Kabupaten Maluku Tenggara', '81'),
	('81.03', 'kabupaten', 'Kabupaten Kepulauan Tanimbar', '81'),
	('81.04', 'kabupaten', 'Kabupaten Buru', '81'),
	('81.05', 'kabupaten', 'Kabupaten Seram Bagian Timur', '81'),
	('81.06', 'kabupaten', 'Kabupaten Seram Bagian Barat', '81'),
	('81.07', 'kabupaten', 'Kabupaten Kepulauan Aru', '81'),
	('81.08', 'kabupaten', 'Kabupaten Maluku Barat Daya', '81'),
	('81.09', 'kabupaten', 'Kabupaten Buru Selatan', '81'),
	('81.71', 'kota', 'Kota Ambon', '81'),
	('81.72', 'kota', 'Kota Tual', '81'),
	('82.01', 'kabupaten', 'Kabupaten Halmahera Barat', '82'),
	('82.02', 'kabupaten', 'Kabupaten Halmahera Tengah', '82'),
	('82.03', 'kabupaten', 'Kabupaten Halmahera Utara', '82'),
	('82.04', 'kabupaten', 'Kabupaten Halmahera Selatan', '82'),
	('82.05', 'kabupaten', 'Kabupaten Kepulauan Sula', '82'),
	('82.06', 'kabupaten', 'Kabupaten Halmahera Timur', '82'),
	('82.07', 'kabupaten', 'Kabupaten Pulau Morotai', '82'),
	('82.08', 'kabupaten', 'Kabupaten Pulau Taliabu', '82'),
	('82.71', 'kota', 'Kota Ternate', '82'),
	('82.72', 'kota', 'Kota Tidore Kepulauan', '82'),
	('91.03', 'kabupaten', 'Kabupaten Jayapura', '91'),
	('91.05', 'kabupaten', 'Kabupaten Kepulauan Yapen', '91'),
	('91.06', 'kabupaten', 'Kabupaten Biak Numfor', '91'),
	('91.10', 'kabupaten', 'Kabupaten Sarmi', '91'),
	('91.11', 'kabupaten', 'Kabupaten Keerom', '91'),
	('91.15', 'kabupaten', 'Kabupaten Waropen', '91'),
	('91.19', 'kabupaten', 'Kabupaten Supiori', '91'),
	('91.20', 'kabupaten', 'Kabupaten Mamberamo Raya', '91'),
	('91.71', 'kota', 'Kota Jayapura', '91'),
	('92.02', 'kabupaten', 'Kabupaten Manokwari', '92'),
	('92.03', 'kabupaten', 'Kabupaten Fak Fak', '92'),
	('92.06', 'kabupaten', 'Kabupaten Teluk Bintuni', '92'),
	('92.07', 'kabupaten', 'Kabupaten Teluk Wondama', '92'),
	('92.08', 'kabupaten', 'Kabupaten Kaimana', '92'),
	('92.11', 'kabupaten', 'Kabupaten Manokwari Selatan', '92'),
	('92.12', 'kabupaten', 'Kabupaten Pegunungan Arfak', '92'),
	('93.01', 'kabupaten', 'Kabupaten Merauke', '93'),
	('93.02', 'kabupaten', 'Kabupaten Boven Digoel', '93'),
	('93.03', 'kabupaten', 'Kabupaten Mappi', '93'),
	('93.04', 'kabupaten', 'Kabupaten Asmat', '93'),
	('94.01', 'kabupaten', 'Kabupaten Nabire', '94'),
	('94.02', 'kabupaten', 'Kabupaten Puncak Jaya', '94'),
	('94.03', 'kabupaten', 'Kabupaten Paniai', '94'),
	('94.04', 'kabupaten', 'Kabupaten Mimika', '94'),
	('94.05', 'kabupaten', 'Kabupaten Puncak', '94'),
	('94.06', 'kabupaten', 'Kabupaten Dogiyai', '94'),
	('94.07', 'kabupaten', 'Kabupaten Intan Jaya', '94'),
	('94.08', 'kabupaten', 'Kabupaten Deiyai', '94');
INSERT INTO public.common_regency VALUES
	('95.01', 'kabupaten', 'Kabupaten Jayawijaya', '95'),
	('95.02', 'kabupaten', 'Kabupaten Pegunungan Bintang', '95'),
	('95.03', 'kabupaten', 'Kabupaten Yahukimo', '95'),
	('95.04', 'kabupaten', 'Kabupaten Tolikara', '95'),
	('95.05', 'kabupaten', 'Kabupaten Mamberamo Tengah', '95'),
	('95.06', 'kabupaten', 'Kabupaten Yalimo', '95'),
	('95.07', 'kabupaten', 'Kabupaten Lanny Jaya', '95'),
	('95.08', 'kabupaten', 'Kabupaten Nduga', '95'),
	('96.01', 'kabupaten', 'Kabupaten Sorong', '96'),
	('96.02', 'kabupaten', 'Kabupaten Sorong Selatan', '96'),
	('96.03', 'kabupaten', 'Kabupaten Raja Ampat', '96'),
	('96.04', 'kabupaten', 'Kabupaten Tambrauw', '96'),
	('96.05', 'kabupaten', 'Kabupaten Maybrat', '96'),
	('96.71', 'kota', 'Kota Sorong', '96');

INSERT INTO public.django_content_type VALUES
	(1, 'common', 'agency'),
	(2, 'common', 'holiday'),
	(3, 'common', 'kanwil'),
	(4, 'common', 'province'),
	(5, 'common', 'sequence'),
	(6, 'common', 'regency'),
	(7, 'common', 'agencyname'),
	(8, 'common', 'message'),
	(9, 'common', 'agencynamechange'),
	(10, 'common', 'holidaychange'),
	(11, 'common', 'messagechange'),
	(12, 'common', 'changecontext'),
	(13, 'common', 'sweep'),
	(14, 'common', 'trycount'),
	(15, 'accounts', 'user'),
	(16, 'accounts', 'roleassignment'),
	(17, 'accounts', 'roleassignmentevent'),
	(18, 'accounts', 'keptform'),
	(19, 'accounts', 'secondfactorchange'),
	(20, 'accounts', 'signinaddresschange'),
	(21, 'accounts', 'userchange'),
	(22, 'accounts', 'signinaddress'),
	(23, 'accounts', 'secondfactor'),
	(24, 'accounts', 'invitation'),
	(25, 'accounts', 'factorreset'),
	(26, 'accounts', 'sessionstep'),
	(27, 'admin', 'logentry'),
	(28, 'auth', 'permission'),
	(29, 'auth', 'group'),
	(30, 'contenttypes', 'contenttype'),
	(31, 'sessions', 'session'),
	(32, 'sites', 'site'),
	(33, 'flatpages', 'flatpage'),
	(34, 'analytics', 'productrecord'),
	(35, 'analytics', 'userproductview'),
	(36, 'analytics', 'userrecord'),
	(37, 'analytics', 'usersearch'),
	(38, 'address', 'country'),
	(39, 'address', 'useraddress'),
	(40, 'shipping', 'orderanditemcharges'),
	(41, 'shipping', 'weightband'),
	(42, 'shipping', 'weightbased'),
	(43, 'catalogue', 'attributeoption'),
	(44, 'catalogue', 'attributeoptiongroup'),
	(45, 'catalogue', 'category'),
	(46, 'catalogue', 'option'),
	(47, 'catalogue', 'product'),
	(48, 'catalogue', 'productattribute'),
	(49, 'catalogue', 'productattributevalue'),
	(50, 'catalogue', 'productcategory'),
	(51, 'catalogue', 'productclass'),
	(52, 'catalogue', 'productimage'),
	(53, 'catalogue', 'productrecommendation'),
	(54, 'catalogue', 'productcategoryhierarchy'),
	(55, 'catalogue', 'approval'),
	(56, 'catalogue', 'listingevent'),
	(57, 'catalogue', 'photo'),
	(58, 'catalogue', 'productfamily'),
	(59, 'catalogue', 'revision'),
	(60, 'catalogue', 'revisioneditor'),
	(61, 'catalogue', 'revisionphoto'),
	(62, 'catalogue', 'revisiontext'),
	(63, 'catalogue', 'revisionvariant'),
	(64, 'catalogue', 'searchrow'),
	(65, 'catalogue', 'variant'),
	(66, 'reviews', 'productreview'),
	(67, 'reviews', 'vote'),
	(68, 'communication', 'communicationeventtype'),
	(69, 'communication', 'email'),
	(70, 'communication', 'notification'),
	(71, 'partner', 'partner'),
	(72, 'partner', 'partneraddress'),
	(73, 'partner', 'stockalert'),
	(74, 'partner', 'stockrecord'),
	(75, 'partner', 'facilitybearer'),
	(76, 'partner', 'facilityname'),
	(77, 'partner', 'legalbearer'),
	(78, 'partner', 'membership'),
	(79, 'partner', 'membershipevent'),
	(80, 'partner', 'stockrecordchange'),
	(81, 'partner', 'facilitybearerchange'),
	(82, 'partner', 'facilitychange'),
	(83, 'partner', 'facilitynamechange'),
	(84, 'partner', 'legalbearerchange'),
	(85, 'basket', 'basket'),
	(86, 'basket', 'line'),
	(87, 'basket', 'lineattribute'),
	(88, 'payment', 'bankcard'),
	(89, 'payment', 'source'),
	(90, 'payment', 'sourcetype'),
	(91, 'payment', 'transaction'),
	(92, 'offer', 'benefit'),
	(93, 'offer', 'condition'),
	(94, 'offer', 'conditionaloffer'),
	(95, 'offer', 'range'),
	(96, 'offer', 'rangeproduct'),
	(97, 'offer', 'rangeproductfileupload'),
	(98, 'offer', 'absolutediscountbenefit'),
	(99, 'offer', 'countcondition'),
	(100, 'offer', 'coveragecondition');
INSERT INTO public.django_content_type VALUES
	(101, 'offer', 'fixedpricebenefit'),
	(102, 'offer', 'multibuydiscountbenefit'),
	(103, 'offer', 'percentagediscountbenefit'),
	(104, 'offer', 'shippingbenefit'),
	(105, 'offer', 'shippingabsolutediscountbenefit'),
	(106, 'offer', 'shippingfixedpricebenefit'),
	(107, 'offer', 'shippingpercentagediscountbenefit'),
	(108, 'offer', 'valuecondition'),
	(109, 'offer', 'fixedunitdiscountbenefit'),
	(110, 'order', 'billingaddress'),
	(111, 'order', 'communicationevent'),
	(112, 'order', 'line'),
	(113, 'order', 'lineattribute'),
	(114, 'order', 'lineprice'),
	(115, 'order', 'order'),
	(116, 'order', 'orderdiscount'),
	(117, 'order', 'ordernote'),
	(118, 'order', 'paymentevent'),
	(119, 'order', 'paymenteventquantity'),
	(120, 'order', 'paymenteventtype'),
	(121, 'order', 'shippingaddress'),
	(122, 'order', 'shippingevent'),
	(123, 'order', 'shippingeventquantity'),
	(124, 'order', 'shippingeventtype'),
	(125, 'order', 'orderstatuschange'),
	(126, 'order', 'surcharge'),
	(127, 'order', 'orderlinediscount'),
	(128, 'order', 'courierservice'),
	(129, 'order', 'facilityorder'),
	(130, 'order', 'facilityorderevent'),
	(131, 'order', 'ledgerentry'),
	(132, 'order', 'ledgertransaction'),
	(133, 'order', 'orderevent'),
	(134, 'order', 'paymentattempt'),
	(135, 'order', 'reservation'),
	(136, 'order', 'shipment'),
	(137, 'order', 'shippingrate'),
	(138, 'order', 'webhookinbox'),
	(139, 'order', 'shipmentline'),
	(140, 'order', 'trackingcorrection'),
	(141, 'order', 'courierservicechange'),
	(142, 'order', 'paymentattemptchange'),
	(143, 'order', 'shippingratechange'),
	(144, 'order', 'unpaidhold'),
	(145, 'order', 'transferconfirmation'),
	(146, 'customer', 'productalert'),
	(147, 'voucher', 'voucher'),
	(148, 'voucher', 'voucherapplication'),
	(149, 'voucher', 'voucherset'),
	(150, 'wishlists', 'line'),
	(151, 'wishlists', 'wishlist'),
	(152, 'wishlists', 'wishlistsharedemail'),
	(153, 'curation', 'round'),
	(154, 'curation', 'submission'),
	(155, 'curation', 'decision'),
	(156, 'curation', 'submissionevent'),
	(157, 'curation', 'score'),
	(158, 'curation', 'judgedapproval'),
	(159, 'persons', 'incident'),
	(160, 'account', 'emailaddress'),
	(161, 'account', 'emailconfirmation'),
	(162, 'mfa', 'authenticator'),
	(163, 'axes', 'accessattempt'),
	(164, 'axes', 'accesslog'),
	(165, 'axes', 'accessfailurelog'),
	(166, 'axes', 'accessattemptexpiration'),
	(167, 'pghistory', 'context'),
	(168, 'pghistory', 'events'),
	(169, 'pghistory', 'middlewareevents');

INSERT INTO public.django_migrations VALUES
	(1, 'contenttypes', '0001_initial', now()),
	(2, 'contenttypes', '0002_remove_content_type_name', now()),
	(3, 'auth', '0001_initial', now()),
	(4, 'auth', '0002_alter_permission_name_max_length', now()),
	(5, 'auth', '0003_alter_user_email_max_length', now()),
	(6, 'auth', '0004_alter_user_username_opts', now()),
	(7, 'auth', '0005_alter_user_last_login_null', now()),
	(8, 'auth', '0006_require_contenttypes_0002', now()),
	(9, 'auth', '0007_alter_validators_add_error_messages', now()),
	(10, 'auth', '0008_alter_user_username_max_length', now()),
	(11, 'auth', '0009_alter_user_last_name_max_length', now()),
	(12, 'auth', '0010_alter_group_name_max_length', now()),
	(13, 'auth', '0011_update_proxy_permissions', now()),
	(14, 'auth', '0012_alter_user_first_name_max_length', now()),
	(15, 'accounts', '0001_initial', now()),
	(16, 'account', '0001_initial', now()),
	(17, 'account', '0002_email_max_length', now()),
	(18, 'account', '0003_alter_emailaddress_create_unique_verified_email', now()),
	(19, 'account', '0004_alter_emailaddress_drop_unique_email', now()),
	(20, 'account', '0005_emailaddress_idx_upper_email', now()),
	(21, 'account', '0006_emailaddress_lower', now()),
	(22, 'account', '0007_emailaddress_idx_email', now()),
	(23, 'account', '0008_emailaddress_unique_primary_email_fixup', now()),
	(24, 'account', '0009_emailaddress_unique_primary_email', now()),
	(25, 'pghistory', '0001_initial', now()),
	(26, 'pghistory', '0002_aggregateevent', now()),
	(27, 'pghistory', '0003_auto_20201023_1636', now()),
	(28, 'pghistory', '0004_auto_20220906_1625', now()),
	(29, 'pghistory', '0005_events_middlewareevents', now()),
	(30, 'pghistory', '0006_delete_aggregateevent', now()),
	(31, 'pghistory', '0007_auto_20250421_0444', now()),
	(32, 'catalogue', '0001_initial', now()),
	(33, 'address', '0001_initial', now()),
	(34, 'partner', '0001_initial', now()),
	(35, 'partner', '0002_auto_20141007_2032', now()),
	(36, 'partner', '0003_auto_20150604_1450', now()),
	(37, 'partner', '0004_auto_20160107_1755', now()),
	(38, 'partner', '0005_auto_20181115_1953', now()),
	(39, 'partner', '0006_auto_20200724_0909', now()),
	(40, 'partner', '0007_partneraddress_code', now()),
	(41, 'common', '0001_extensions', now()),
	(42, 'common', '0002_regions_and_outbox', now()),
	(43, 'catalogue', '0002_auto_20150217_1221', now()),
	(44, 'catalogue', '0003_data_migration_slugs', now()),
	(45, 'catalogue', '0004_auto_20150217_1710', now()),
	(46, 'catalogue', '0005_auto_20150604_1450', now()),
	(47, 'catalogue', '0006_auto_20150807_1725', now()),
	(48, 'catalogue', '0007_auto_20151207_1440', now()),
	(49, 'catalogue', '0008_auto_20160304_1652', now()),
	(50, 'catalogue', '0009_slugfield_noop', now()),
	(51, 'catalogue', '0010_auto_20170420_0439', now()),
	(52, 'catalogue', '0011_auto_20170422_1355', now()),
	(53, 'catalogue', '0012_auto_20170609_1902', now()),
	(54, 'catalogue', '0013_auto_20170821_1548', now()),
	(55, 'catalogue', '0014_auto_20181115_1953', now()),
	(56, 'catalogue', '0015_product_is_public', now()),
	(57, 'catalogue', '0016_auto_20190327_0757', now()),
	(58, 'catalogue', '0017_auto_20190816_0938', now()),
	(59, 'catalogue', '0018_auto_20191220_0920', now()),
	(60, 'catalogue', '0019_option_required', now()),
	(61, 'catalogue', '0020_auto_20200801_0817', now()),
	(62, 'catalogue', '0021_auto_20201005_0844', now()),
	(63, 'catalogue', '0022_auto_20210210_0539', now()),
	(64, 'catalogue', '0023_auto_20210824_1414', now()),
	(65, 'catalogue', '0024_remove_duplicate_attributes', now()),
	(66, 'catalogue', '0025_attribute_code_uniquetogether_constraint', now()),
	(67, 'catalogue', '0026_predefined_product_options', now()),
	(68, 'catalogue', '0027_attributeoption_code_attributeoptiongroup_code_and_more', now()),
	(69, 'catalogue', '0028_product_priority', now()),
	(70, 'catalogue', '0029_product_code', now()),
	(71, 'catalogue', '0030_auto_20250217_1247', now()),
	(72, 'catalogue', '0031_productcategoryhierarchy', now()),
	(73, 'catalogue', '0032_category_exclude_from_menu_category_long_description', now()),
	(74, 'catalogue', '1000_listings', now()),
	(75, 'partner', '1000_facilities', now()),
	(76, 'catalogue', '1001_load_taxonomy', now()),
	(77, 'partner', '1001_who_changed_what', now()),
	(78, 'partner', '1002_roles_end_at_a_moment', now()),
	(79, 'common', '0003_load_regions', now()),
	(80, 'common', '0004_notice_lines', now()),
	(81, 'common', '0005_agencies', now()),
	(82, 'accounts', '0002_roles', now()),
	(83, 'accounts', '0003_who_changed_what', now()),
	(84, 'accounts', '0004_roles_end_at_a_moment', now()),
	(85, 'partner', '1003_ended_roles_get_their_past_back', now()),
	(86, 'catalogue', '1002_variants', now()),
	(87, 'catalogue', '1003_fill_variants', now()),
	(88, 'partner', '1004_stock_of_a_variant', now()),
	(89, 'partner', '1005_firm_triggers', now()),
	(90, 'common', '0006_longer_codes_of_channels', now()),
	(91, 'common', '0007_no_tables_of_the_demo', now()),
	(92, 'common', '0008_firm_triggers', now()),
	(93, 'common', '0009_histories', now()),
	(94, 'partner', '1006_histories', now()),
	(95, 'mfa', '0001_initial', now()),
	(96, 'mfa', '0002_authenticator_timestamps', now()),
	(97, 'mfa', '0003_authenticator_type_uniq', now()),
	(98, 'accounts', '0005_sessions_have_an_epoch', now()),
	(99, 'accounts', '0006_firm_triggers', now()),
	(100, 'accounts', '0007_kept_forms', now());
INSERT INTO public.django_migrations VALUES
	(101, 'accounts', '0008_histories', now()),
	(102, 'accounts', '0009_roles_rest_on_invitations', now()),
	(103, 'accounts', '0010_factor_resets', now()),
	(104, 'accounts', '0011_names_on_one_line', now()),
	(105, 'accounts', '0012_roles_are_of_the_invited_address', now()),
	(106, 'accounts', '0013_steps_of_sessions', now()),
	(107, 'accounts', '0014_forgetting', now()),
	(108, 'address', '0002_auto_20150927_1547', now()),
	(109, 'address', '0003_auto_20150927_1551', now()),
	(110, 'address', '0004_auto_20170226_1122', now()),
	(111, 'address', '0005_regenerate_user_address_hashes', now()),
	(112, 'address', '0006_auto_20181115_1953', now()),
	(113, 'address', '0007_useraddress_code', now()),
	(114, 'admin', '0001_initial', now()),
	(115, 'admin', '0002_logentry_remove_auto_add', now()),
	(116, 'admin', '0003_logentry_add_action_flag_choices', now()),
	(117, 'analytics', '0001_initial', now()),
	(118, 'analytics', '0002_auto_20140827_1705', now()),
	(119, 'analytics', '0003_auto_20200801_0817', now()),
	(120, 'axes', '0001_initial', now()),
	(121, 'axes', '0002_auto_20151217_2044', now()),
	(122, 'axes', '0003_auto_20160322_0929', now()),
	(123, 'axes', '0004_auto_20181024_1538', now()),
	(124, 'axes', '0005_remove_accessattempt_trusted', now()),
	(125, 'axes', '0006_remove_accesslog_trusted', now()),
	(126, 'axes', '0007_alter_accessattempt_unique_together', now()),
	(127, 'axes', '0008_accessfailurelog', now()),
	(128, 'axes', '0009_add_session_hash', now()),
	(129, 'axes', '0010_accessattemptexpiration', now()),
	(130, 'sites', '0001_initial', now()),
	(131, 'customer', '0001_initial', now()),
	(132, 'basket', '0001_initial', now()),
	(133, 'basket', '0002_auto_20140827_1705', now()),
	(134, 'order', '0001_initial', now()),
	(135, 'offer', '0001_initial', now()),
	(136, 'voucher', '0001_initial', now()),
	(137, 'basket', '0003_basket_vouchers', now()),
	(138, 'basket', '0004_auto_20141007_2032', now()),
	(139, 'basket', '0005_auto_20150604_1450', now()),
	(140, 'basket', '0006_auto_20160111_1108', now()),
	(141, 'basket', '0007_slugfield_noop', now()),
	(142, 'basket', '0008_auto_20181115_1953', now()),
	(143, 'basket', '0009_line_date_updated', now()),
	(144, 'basket', '0010_json_basket_option', now()),
	(145, 'basket', '0011_json_basket_option', now()),
	(146, 'basket', '0012_line_code', now()),
	(147, 'partner', '1007_roles_rest_on_invitations', now()),
	(148, 'partner', '1008_names_on_one_line', now()),
	(149, 'partner', '1009_price_up_to_the_approved_one', now()),
	(150, 'catalogue', '1004_variants_hold', now()),
	(151, 'catalogue', '1005_firm_triggers', now()),
	(152, 'catalogue', '1006_titles_on_one_line', now()),
	(153, 'catalogue', '1007_content_equals_the_revision', now()),
	(154, 'catalogue', '1008_watched_states', now()),
	(155, 'catalogue', '1009_approvals_to_expire', now()),
	(156, 'common', '0010_queues_and_claims', now()),
	(157, 'common', '0011_request_ids_and_sweeps', now()),
	(158, 'common', '0012_watched_states', now()),
	(159, 'common', '0013_counts_of_tries', now()),
	(160, 'common', '0014_who_gave_a_message_up', now()),
	(161, 'common', '0015_crashed_messages', now()),
	(162, 'common', '0016_forgetting', now()),
	(163, 'order', '0002_auto_20141007_2032', now()),
	(164, 'order', '0003_auto_20150113_1629', now()),
	(165, 'order', '0004_auto_20160111_1108', now()),
	(166, 'order', '0005_update_email_length', now()),
	(167, 'order', '0006_orderstatuschange', now()),
	(168, 'order', '0007_auto_20181115_1953', now()),
	(169, 'customer', '0002_auto_20150807_1725', now()),
	(170, 'customer', '0003_update_email_length', now()),
	(171, 'customer', '0004_email_save', now()),
	(172, 'customer', '0005_auto_20181115_1953', now()),
	(173, 'communication', '0001_initial', now()),
	(174, 'order', '0008_auto_20190301_1035', now()),
	(175, 'communication', '0002_reset_table_names', now()),
	(176, 'communication', '0003_remove_notification_category_make_code_uppercase', now()),
	(177, 'communication', '0004_auto_20200801_0817', now()),
	(178, 'sites', '0002_alter_domain_unique', now()),
	(179, 'order', '0008_surcharge', now()),
	(180, 'order', '0010_auto_20200724_0909', now()),
	(181, 'order', '0011_auto_20200801_0817', now()),
	(182, 'order', '0012_json_option_value', now()),
	(183, 'order', '0013_json_option_value', now()),
	(184, 'order', '0014_tax_code', now()),
	(185, 'order', '0015_orderlinediscount', now()),
	(186, 'order', '0016_line_allocation_cancelled_line_num_allocated', now()),
	(187, 'order', '0017_set_num_allocated_to_quantity', now()),
	(188, 'order', '0018_alter_line_num_allocated', now()),
	(189, 'order', '0019_order_analytics_tracked', now()),
	(190, 'order', '0020_alter_order_analytics_tracked', now()),
	(191, 'order', '0021_billingaddress_code_shippingaddress_code', now()),
	(192, 'order', '1000_facility_orders', now()),
	(193, 'order', '1001_load_tariff', now()),
	(194, 'order', '1002_order_numbers', now()),
	(195, 'order', '1003_line_of_a_variant', now()),
	(196, 'order', '1004_shipments_in_parts', now()),
	(197, 'order', '1005_a_line_holds_its_variant', now()),
	(198, 'order', '1006_firm_triggers', now()),
	(199, 'curation', '0001_initial', now()),
	(200, 'curation', '0002_firm_triggers', now());
INSERT INTO public.django_migrations VALUES
	(201, 'curation', '0003_decisions_name_what_was_seen', now()),
	(202, 'curation', '0004_decisions_by_right', now()),
	(203, 'curation', '0005_approvals_wait_for_judgements', now()),
	(204, 'curation', '0006_submission_deadlines', now()),
	(205, 'reviews', '0001_initial', now()),
	(206, 'flatpages', '0001_initial', now()),
	(207, 'customer', '0006_auto_20190430_1736', now()),
	(208, 'customer', '0007_auto_20200801_0817', now()),
	(209, 'customer', '0008_assign_permissions_to_staff', now()),
	(210, 'offer', '0002_auto_20151210_1053', now()),
	(211, 'offer', '0003_auto_20161120_1707', now()),
	(212, 'offer', '0004_auto_20170415_1518', now()),
	(213, 'offer', '0005_auto_20170423_1217', now()),
	(214, 'offer', '0006_auto_20170504_0616', now()),
	(215, 'offer', '0007_conditionaloffer_exclusive', now()),
	(216, 'offer', '0008_auto_20181115_1953', now()),
	(217, 'offer', '0009_auto_20200801_0817', now()),
	(218, 'offer', '0010_conditionaloffer_combinations', now()),
	(219, 'offer', '0011_rangeproductfileupload_included', now()),
	(220, 'offer', '0012_fixedunitdiscountbenefit_alter_benefit_type', now()),
	(221, 'offer', '0013_range_excluded_categories', now()),
	(222, 'partner', '1010_roles_of_the_invited_prices_wait', now()),
	(223, 'order', '1007_what_was_agreed_is_fixed', now()),
	(224, 'order', '1008_histories', now()),
	(225, 'order', '1009_lines_and_attempts_add_up', now()),
	(226, 'order', '1010_typed_lines_and_corrected_webhooks', now()),
	(227, 'order', '1011_unpaid_holds', now()),
	(228, 'order', '1012_transfers_by_hand', now()),
	(229, 'order', '1013_wholes_are_written_at_once', now()),
	(230, 'order', '1014_watched_states', now()),
	(231, 'order', '1015_facility_orders_to_finish', now()),
	(232, 'order', '1016_erased_orders', now()),
	(233, 'payment', '0001_initial', now()),
	(234, 'payment', '0002_auto_20141007_2032', now()),
	(235, 'payment', '0003_auto_20160323_1520', now()),
	(236, 'payment', '0004_auto_20181115_1953', now()),
	(237, 'payment', '0005_auto_20200801_0817', now()),
	(238, 'persons', '0001_doors', now()),
	(239, 'persons', '0002_incidents', now()),
	(240, 'reviews', '0002_update_email_length', now()),
	(241, 'reviews', '0003_auto_20160802_1358', now()),
	(242, 'reviews', '0004_auto_20170429_0941', now()),
	(243, 'reviews', '0005_productreview_code', now()),
	(244, 'sessions', '0001_initial', now()),
	(245, 'shipping', '0001_initial', now()),
	(246, 'shipping', '0002_auto_20150604_1450', now()),
	(247, 'shipping', '0003_auto_20181115_1953', now()),
	(248, 'voucher', '0002_auto_20170418_2132', now()),
	(249, 'voucher', '0003_auto_20171212_0411', now()),
	(250, 'voucher', '0004_auto_20180228_0940', now()),
	(251, 'voucher', '0005_auto_20180402_1425', now()),
	(252, 'voucher', '0006_auto_20180413_0911', now()),
	(253, 'voucher', '0007_auto_20181115_1953', now()),
	(254, 'voucher', '0008_auto_20200801_0817', now()),
	(255, 'voucher', '0009_make_voucher_names_unique', now()),
	(256, 'voucher', '0010_auto_20210224_0712', now()),
	(257, 'wishlists', '0001_initial', now()),
	(258, 'wishlists', '0002_auto_20160111_1108', now()),
	(259, 'wishlists', '0003_auto_20181115_1953', now()),
	(260, 'wishlists', '0004_auto_20220328_0939', now()),
	(261, 'basket', '0010_convert_to_valid_json', now()),
	(262, 'order', '0009_surcharge', now()),
	(263, 'order', '0012_convert_to_valid_json', now());

INSERT INTO public.django_site VALUES
	(1, 'example.com', 'example.com');

INSERT INTO public.order_courierservice VALUES
	(1, 'jne-reg', 'JNE', 'REG', 300, 6000, 1000, true, 0),
	(2, 'jnt-ez', 'J&T', 'EZ', 300, 6000, 1000, true, 1),
	(3, 'pos-reguler', 'Pos Indonesia', 'Reguler', 0, 6000, 1000, true, 2),
	(4, 'jne-yes', 'JNE', 'YES', 300, 6000, 1000, true, 3);

INSERT INTO public.order_courierservicechange VALUES
	(1, now(), 'begin', 1, 'jne-reg', 'JNE', 'REG', 300, 6000, 1000, true, 0, '00000000-0000-4000-8000-000000000000', 1),
	(2, now(), 'begin', 2, 'jnt-ez', 'J&T', 'EZ', 300, 6000, 1000, true, 1, '00000000-0000-4000-8000-000000000000', 2),
	(3, now(), 'begin', 3, 'pos-reguler', 'Pos Indonesia', 'Reguler', 0, 6000, 1000, true, 2, '00000000-0000-4000-8000-000000000000', 3),
	(4, now(), 'begin', 4, 'jne-yes', 'JNE', 'YES', 300, 6000, 1000, true, 3, '00000000-0000-4000-8000-000000000000', 4);

INSERT INTO public.order_shippingrate VALUES
	(1, 'sumatra', 'sumatra', 'regency', NULL, NULL, 9000, 1, 2, 1),
	(2, 'sumatra', 'sumatra', 'province', NULL, NULL, 14000, 2, 3, 1),
	(3, 'sumatra', 'sumatra', 'island', NULL, NULL, 22000, 3, 5, 1),
	(4, 'sumatra', 'java', 'beyond', NULL, NULL, 24000, 3, 5, 1),
	(5, 'sumatra', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 39000, 4, 7, 1),
	(6, 'sumatra', 'kalimantan', 'beyond', NULL, NULL, 44500, 4, 8, 1),
	(7, 'sumatra', 'sulawesi', 'beyond', NULL, NULL, 45000, 4, 8, 1),
	(8, 'sumatra', 'maluku', 'beyond', NULL, NULL, 52500, 6, 10, 1),
	(9, 'sumatra', 'papua', 'beyond', NULL, NULL, 72000, 7, 12, 1),
	(10, 'java', 'java', 'regency', NULL, NULL, 8000, 1, 2, 1),
	(11, 'java', 'java', 'province', NULL, NULL, 10000, 1, 2, 1),
	(12, 'java', 'java', 'island', NULL, NULL, 15000, 2, 3, 1),
	(13, 'java', 'sumatra', 'beyond', NULL, NULL, 24000, 3, 5, 1),
	(14, 'java', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 28000, 3, 4, 1),
	(15, 'java', 'kalimantan', 'beyond', NULL, NULL, 35000, 3, 6, 1),
	(16, 'java', 'sulawesi', 'beyond', NULL, NULL, 36000, 3, 6, 1),
	(17, 'java', 'maluku', 'beyond', NULL, NULL, 46000, 5, 8, 1),
	(18, 'java', 'papua', 'beyond', NULL, NULL, 72000, 6, 10, 1),
	(19, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'regency', NULL, NULL, 9000, 1, 2, 1),
	(20, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'province', NULL, NULL, 13000, 1, 3, 1),
	(21, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', NULL, NULL, 24000, 3, 5, 1),
	(22, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, NULL, 39000, 4, 7, 1),
	(23, 'bali_nusa_tenggara', 'java', 'beyond', NULL, NULL, 28000, 3, 4, 1),
	(24, 'bali_nusa_tenggara', 'kalimantan', 'beyond', NULL, NULL, 47500, 4, 8, 1),
	(25, 'bali_nusa_tenggara', 'sulawesi', 'beyond', NULL, NULL, 48000, 4, 8, 1),
	(26, 'bali_nusa_tenggara', 'maluku', 'beyond', NULL, NULL, 55500, 6, 10, 1),
	(27, 'bali_nusa_tenggara', 'papua', 'beyond', NULL, NULL, 75000, 7, 12, 1),
	(28, 'kalimantan', 'kalimantan', 'regency', NULL, NULL, 10000, 1, 2, 1),
	(29, 'kalimantan', 'kalimantan', 'province', NULL, NULL, 17000, 2, 4, 1),
	(30, 'kalimantan', 'kalimantan', 'island', NULL, NULL, 32000, 3, 6, 1),
	(31, 'kalimantan', 'sumatra', 'beyond', NULL, NULL, 44500, 4, 8, 1),
	(32, 'kalimantan', 'java', 'beyond', NULL, NULL, 35000, 3, 6, 1),
	(33, 'kalimantan', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 47500, 4, 8, 1),
	(34, 'kalimantan', 'sulawesi', 'beyond', NULL, NULL, 53500, 4, 8, 1),
	(35, 'kalimantan', 'maluku', 'beyond', NULL, NULL, 61000, 6, 10, 1),
	(36, 'kalimantan', 'papua', 'beyond', NULL, NULL, 80500, 7, 12, 1),
	(37, 'sulawesi', 'sulawesi', 'regency', NULL, NULL, 9000, 1, 2, 1),
	(38, 'sulawesi', 'sulawesi', 'province', NULL, NULL, 15000, 2, 4, 1),
	(39, 'sulawesi', 'sulawesi', 'island', NULL, NULL, 28000, 3, 5, 1),
	(40, 'sulawesi', 'sumatra', 'beyond', NULL, NULL, 45000, 4, 8, 1),
	(41, 'sulawesi', 'java', 'beyond', NULL, NULL, 36000, 3, 6, 1),
	(42, 'sulawesi', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 48000, 4, 8, 1),
	(43, 'sulawesi', 'kalimantan', 'beyond', NULL, NULL, 53500, 4, 8, 1),
	(44, 'sulawesi', 'maluku', 'beyond', NULL, NULL, 61500, 6, 10, 1),
	(45, 'sulawesi', 'papua', 'beyond', NULL, NULL, 81000, 7, 12, 1),
	(46, 'maluku', 'maluku', 'regency', NULL, NULL, 12000, 1, 3, 1),
	(47, 'maluku', 'maluku', 'province', NULL, NULL, 28000, 3, 6, 1),
	(48, 'maluku', 'maluku', 'island', NULL, NULL, 40000, 5, 8, 1),
	(49, 'maluku', 'sumatra', 'beyond', NULL, NULL, 52500, 6, 10, 1),
	(50, 'maluku', 'java', 'beyond', NULL, NULL, 46000, 5, 8, 1),
	(51, 'maluku', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 55500, 6, 10, 1),
	(52, 'maluku', 'kalimantan', 'beyond', NULL, NULL, 61000, 6, 10, 1),
	(53, 'maluku', 'sulawesi', 'beyond', NULL, NULL, 61500, 6, 10, 1),
	(54, 'maluku', 'papua', 'beyond', NULL, NULL, 88500, 7, 12, 1),
	(55, 'papua', 'papua', 'regency', NULL, NULL, 15000, 2, 3, 1),
	(56, 'papua', 'papua', 'province', NULL, NULL, 38000, 4, 7, 1),
	(57, 'papua', 'papua', 'island', NULL, NULL, 58000, 5, 9, 1),
	(58, 'papua', 'sumatra', 'beyond', NULL, NULL, 72000, 7, 12, 1),
	(59, 'papua', 'java', 'beyond', NULL, NULL, 72000, 6, 10, 1),
	(60, 'papua', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 75000, 7, 12, 1),
	(61, 'papua', 'kalimantan', 'beyond', NULL, NULL, 80500, 7, 12, 1),
	(62, 'papua', 'sulawesi', 'beyond', NULL, NULL, 81000, 7, 12, 1),
	(63, 'papua', 'maluku', 'beyond', NULL, NULL, 88500, 7, 12, 1),
	(64, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', '53', NULL, 39000, 4, 6, 1),
	(65, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', NULL, '53', 39000, 4, 6, 1),
	(66, 'bali_nusa_tenggara', 'sumatra', 'beyond', '53', NULL, 69000, 6, 9, 1),
	(67, 'sumatra', 'bali_nusa_tenggara', 'beyond', NULL, '53', 69000, 6, 9, 1),
	(68, 'bali_nusa_tenggara', 'java', 'beyond', '53', NULL, 58000, 5, 6, 1),
	(69, 'java', 'bali_nusa_tenggara', 'beyond', NULL, '53', 58000, 5, 6, 1),
	(70, 'bali_nusa_tenggara', 'kalimantan', 'beyond', '53', NULL, 77500, 6, 10, 1),
	(71, 'kalimantan', 'bali_nusa_tenggara', 'beyond', NULL, '53', 77500, 6, 10, 1),
	(72, 'bali_nusa_tenggara', 'sulawesi', 'beyond', '53', NULL, 78000, 6, 10, 1),
	(73, 'sulawesi', 'bali_nusa_tenggara', 'beyond', NULL, '53', 78000, 6, 10, 1),
	(74, 'bali_nusa_tenggara', 'maluku', 'beyond', '53', NULL, 85500, 8, 12, 1),
	(75, 'maluku', 'bali_nusa_tenggara', 'beyond', NULL, '53', 85500, 8, 12, 1),
	(76, 'bali_nusa_tenggara', 'papua', 'beyond', '53', NULL, 105000, 9, 14, 1),
	(77, 'papua', 'bali_nusa_tenggara', 'beyond', NULL, '53', 105000, 9, 14, 1),
	(78, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', '52', NULL, 27500, 4, 6, 1),
	(79, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', NULL, '52', 27500, 4, 6, 1),
	(80, 'bali_nusa_tenggara', 'sumatra', 'beyond', '52', NULL, 45500, 5, 8, 1),
	(81, 'sumatra', 'bali_nusa_tenggara', 'beyond', NULL, '52', 45500, 5, 8, 1),
	(82, 'bali_nusa_tenggara', 'java', 'beyond', '52', NULL, 34500, 4, 5, 1),
	(83, 'java', 'bali_nusa_tenggara', 'beyond', NULL, '52', 34500, 4, 5, 1),
	(84, 'bali_nusa_tenggara', 'kalimantan', 'beyond', '52', NULL, 54000, 5, 9, 1),
	(85, 'kalimantan', 'bali_nusa_tenggara', 'beyond', NULL, '52', 54000, 5, 9, 1),
	(86, 'bali_nusa_tenggara', 'sulawesi', 'beyond', '52', NULL, 54500, 5, 9, 1),
	(87, 'sulawesi', 'bali_nusa_tenggara', 'beyond', NULL, '52', 54500, 5, 9, 1),
	(88, 'bali_nusa_tenggara', 'maluku', 'beyond', '52', NULL, 62000, 7, 11, 1),
	(89, 'maluku', 'bali_nusa_tenggara', 'beyond', NULL, '52', 62000, 7, 11, 1),
	(90, 'bali_nusa_tenggara', 'papua', 'beyond', '52', NULL, 81500, 8, 13, 1),
	(91, 'papua', 'bali_nusa_tenggara', 'beyond', NULL, '52', 81500, 8, 13, 1),
	(92, 'sumatra', 'sumatra', 'island', '18', NULL, 18000, 3, 5, 1),
	(93, 'sumatra', 'sumatra', 'island', NULL, '18', 18000, 3, 5, 1),
	(94, 'sumatra', 'java', 'beyond', '18', NULL, 16000, 2, 4, 1),
	(95, 'java', 'sumatra', 'beyond', NULL, '18', 16000, 2, 4, 1),
	(96, 'sumatra', 'bali_nusa_tenggara', 'beyond', '18', NULL, 31000, 3, 6, 1),
	(97, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, '18', 31000, 3, 6, 1),
	(98, 'sumatra', 'kalimantan', 'beyond', '18', NULL, 36500, 3, 7, 1),
	(99, 'kalimantan', 'sumatra', 'beyond', NULL, '18', 36500, 3, 7, 1),
	(100, 'sumatra', 'sulawesi', 'beyond', '18', NULL, 37000, 3, 7, 1);
INSERT INTO public.order_shippingrate VALUES
	(101, 'sulawesi', 'sumatra', 'beyond', NULL, '18', 37000, 3, 7, 1),
	(102, 'sumatra', 'maluku', 'beyond', '18', NULL, 44500, 5, 9, 1),
	(103, 'maluku', 'sumatra', 'beyond', NULL, '18', 44500, 5, 9, 1),
	(104, 'sumatra', 'papua', 'beyond', '18', NULL, 64000, 6, 11, 1),
	(105, 'papua', 'sumatra', 'beyond', NULL, '18', 64000, 6, 11, 1),
	(106, 'sumatra', 'sumatra', 'island', '16', NULL, 19000, 3, 5, 1),
	(107, 'sumatra', 'sumatra', 'island', NULL, '16', 19000, 3, 5, 1),
	(108, 'sumatra', 'java', 'beyond', '16', NULL, 18000, 2, 4, 1),
	(109, 'java', 'sumatra', 'beyond', NULL, '16', 18000, 2, 4, 1),
	(110, 'sumatra', 'bali_nusa_tenggara', 'beyond', '16', NULL, 33000, 3, 6, 1),
	(111, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, '16', 33000, 3, 6, 1),
	(112, 'sumatra', 'kalimantan', 'beyond', '16', NULL, 38500, 3, 7, 1),
	(113, 'kalimantan', 'sumatra', 'beyond', NULL, '16', 38500, 3, 7, 1),
	(114, 'sumatra', 'sulawesi', 'beyond', '16', NULL, 39000, 3, 7, 1),
	(115, 'sulawesi', 'sumatra', 'beyond', NULL, '16', 39000, 3, 7, 1),
	(116, 'sumatra', 'maluku', 'beyond', '16', NULL, 46500, 5, 9, 1),
	(117, 'maluku', 'sumatra', 'beyond', NULL, '16', 46500, 5, 9, 1),
	(118, 'sumatra', 'papua', 'beyond', '16', NULL, 66000, 6, 11, 1),
	(119, 'papua', 'sumatra', 'beyond', NULL, '16', 66000, 6, 11, 1),
	(120, 'sumatra', 'sumatra', 'island', '21', NULL, 27000, 4, 6, 1),
	(121, 'sumatra', 'sumatra', 'island', NULL, '21', 27000, 4, 6, 1),
	(122, 'sumatra', 'java', 'beyond', '21', NULL, 33500, 4, 6, 1),
	(123, 'java', 'sumatra', 'beyond', NULL, '21', 33500, 4, 6, 1),
	(124, 'sumatra', 'bali_nusa_tenggara', 'beyond', '21', NULL, 48500, 5, 8, 1),
	(125, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, '21', 48500, 5, 8, 1),
	(126, 'sumatra', 'kalimantan', 'beyond', '21', NULL, 54000, 5, 9, 1),
	(127, 'kalimantan', 'sumatra', 'beyond', NULL, '21', 54000, 5, 9, 1),
	(128, 'sumatra', 'sulawesi', 'beyond', '21', NULL, 54500, 5, 9, 1),
	(129, 'sulawesi', 'sumatra', 'beyond', NULL, '21', 54500, 5, 9, 1),
	(130, 'sumatra', 'maluku', 'beyond', '21', NULL, 62000, 7, 11, 1),
	(131, 'maluku', 'sumatra', 'beyond', NULL, '21', 62000, 7, 11, 1),
	(132, 'sumatra', 'papua', 'beyond', '21', NULL, 81500, 8, 13, 1),
	(133, 'papua', 'sumatra', 'beyond', NULL, '21', 81500, 8, 13, 1),
	(134, 'sulawesi', 'sulawesi', 'island', '71', NULL, 31500, 4, 6, 1),
	(135, 'sulawesi', 'sulawesi', 'island', NULL, '71', 31500, 4, 6, 1),
	(136, 'sulawesi', 'sumatra', 'beyond', '71', NULL, 52000, 5, 9, 1),
	(137, 'sumatra', 'sulawesi', 'beyond', NULL, '71', 52000, 5, 9, 1),
	(138, 'sulawesi', 'java', 'beyond', '71', NULL, 43000, 4, 7, 1),
	(139, 'java', 'sulawesi', 'beyond', NULL, '71', 43000, 4, 7, 1),
	(140, 'sulawesi', 'bali_nusa_tenggara', 'beyond', '71', NULL, 55000, 5, 9, 1),
	(141, 'bali_nusa_tenggara', 'sulawesi', 'beyond', NULL, '71', 55000, 5, 9, 1),
	(142, 'sulawesi', 'kalimantan', 'beyond', '71', NULL, 60500, 5, 9, 1),
	(143, 'kalimantan', 'sulawesi', 'beyond', NULL, '71', 60500, 5, 9, 1),
	(144, 'sulawesi', 'maluku', 'beyond', '71', NULL, 68500, 7, 11, 1),
	(145, 'maluku', 'sulawesi', 'beyond', NULL, '71', 68500, 7, 11, 1),
	(146, 'sulawesi', 'papua', 'beyond', '71', NULL, 88000, 8, 13, 1),
	(147, 'papua', 'sulawesi', 'beyond', NULL, '71', 88000, 8, 13, 1),
	(148, 'sumatra', 'sumatra', 'regency', NULL, NULL, 8500, 2, 4, 3),
	(149, 'sumatra', 'sumatra', 'province', NULL, NULL, 13000, 3, 5, 3),
	(150, 'sumatra', 'sumatra', 'island', NULL, NULL, 20000, 4, 7, 3),
	(151, 'sumatra', 'java', 'beyond', NULL, NULL, 22000, 4, 7, 3),
	(152, 'sumatra', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 35500, 5, 9, 3),
	(153, 'sumatra', 'kalimantan', 'beyond', NULL, NULL, 40500, 5, 10, 3),
	(154, 'sumatra', 'sulawesi', 'beyond', NULL, NULL, 40500, 5, 10, 3),
	(155, 'sumatra', 'maluku', 'beyond', NULL, NULL, 47500, 7, 12, 3),
	(156, 'sumatra', 'papua', 'beyond', NULL, NULL, 65000, 8, 14, 3),
	(157, 'java', 'java', 'regency', NULL, NULL, 7500, 2, 4, 3),
	(158, 'java', 'java', 'province', NULL, NULL, 9000, 2, 4, 3),
	(159, 'java', 'java', 'island', NULL, NULL, 13500, 3, 5, 3),
	(160, 'java', 'sumatra', 'beyond', NULL, NULL, 22000, 4, 7, 3),
	(161, 'java', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 25500, 4, 6, 3),
	(162, 'java', 'kalimantan', 'beyond', NULL, NULL, 31500, 4, 8, 3),
	(163, 'java', 'sulawesi', 'beyond', NULL, NULL, 32500, 4, 8, 3),
	(164, 'java', 'maluku', 'beyond', NULL, NULL, 41500, 6, 10, 3),
	(165, 'java', 'papua', 'beyond', NULL, NULL, 65000, 7, 12, 3),
	(166, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'regency', NULL, NULL, 8500, 2, 4, 3),
	(167, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'province', NULL, NULL, 12000, 2, 5, 3),
	(168, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', NULL, NULL, 22000, 4, 7, 3),
	(169, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, NULL, 35500, 5, 9, 3),
	(170, 'bali_nusa_tenggara', 'java', 'beyond', NULL, NULL, 25500, 4, 6, 3),
	(171, 'bali_nusa_tenggara', 'kalimantan', 'beyond', NULL, NULL, 43000, 5, 10, 3),
	(172, 'bali_nusa_tenggara', 'sulawesi', 'beyond', NULL, NULL, 43500, 5, 10, 3),
	(173, 'bali_nusa_tenggara', 'maluku', 'beyond', NULL, NULL, 50000, 7, 12, 3),
	(174, 'bali_nusa_tenggara', 'papua', 'beyond', NULL, NULL, 67500, 8, 14, 3),
	(175, 'kalimantan', 'kalimantan', 'regency', NULL, NULL, 9000, 2, 4, 3),
	(176, 'kalimantan', 'kalimantan', 'province', NULL, NULL, 15500, 3, 6, 3),
	(177, 'kalimantan', 'kalimantan', 'island', NULL, NULL, 29000, 4, 8, 3),
	(178, 'kalimantan', 'sumatra', 'beyond', NULL, NULL, 40500, 5, 10, 3),
	(179, 'kalimantan', 'java', 'beyond', NULL, NULL, 31500, 4, 8, 3),
	(180, 'kalimantan', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 43000, 5, 10, 3),
	(181, 'kalimantan', 'sulawesi', 'beyond', NULL, NULL, 48500, 5, 10, 3),
	(182, 'kalimantan', 'maluku', 'beyond', NULL, NULL, 55000, 7, 12, 3),
	(183, 'kalimantan', 'papua', 'beyond', NULL, NULL, 72500, 8, 14, 3),
	(184, 'sulawesi', 'sulawesi', 'regency', NULL, NULL, 8500, 2, 4, 3),
	(185, 'sulawesi', 'sulawesi', 'province', NULL, NULL, 13500, 3, 6, 3),
	(186, 'sulawesi', 'sulawesi', 'island', NULL, NULL, 25500, 4, 7, 3),
	(187, 'sulawesi', 'sumatra', 'beyond', NULL, NULL, 40500, 5, 10, 3),
	(188, 'sulawesi', 'java', 'beyond', NULL, NULL, 32500, 4, 8, 3),
	(189, 'sulawesi', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 43500, 5, 10, 3),
	(190, 'sulawesi', 'kalimantan', 'beyond', NULL, NULL, 48500, 5, 10, 3),
	(191, 'sulawesi', 'maluku', 'beyond', NULL, NULL, 55500, 7, 12, 3),
	(192, 'sulawesi', 'papua', 'beyond', NULL, NULL, 73000, 8, 14, 3),
	(193, 'maluku', 'maluku', 'regency', NULL, NULL, 11000, 2, 5, 3),
	(194, 'maluku', 'maluku', 'province', NULL, NULL, 25500, 4, 8, 3),
	(195, 'maluku', 'maluku', 'island', NULL, NULL, 36000, 6, 10, 3),
	(196, 'maluku', 'sumatra', 'beyond', NULL, NULL, 47500, 7, 12, 3),
	(197, 'maluku', 'java', 'beyond', NULL, NULL, 41500, 6, 10, 3),
	(198, 'maluku', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 50000, 7, 12, 3),
	(199, 'maluku', 'kalimantan', 'beyond', NULL, NULL, 55000, 7, 12, 3),
	(200, 'maluku', 'sulawesi', 'beyond', NULL, NULL, 55500, 7, 12, 3);
INSERT INTO public.order_shippingrate VALUES
	(201, 'maluku', 'papua', 'beyond', NULL, NULL, 80000, 8, 14, 3),
	(202, 'papua', 'papua', 'regency', NULL, NULL, 13500, 3, 5, 3),
	(203, 'papua', 'papua', 'province', NULL, NULL, 34500, 5, 9, 3),
	(204, 'papua', 'papua', 'island', NULL, NULL, 52500, 6, 11, 3),
	(205, 'papua', 'sumatra', 'beyond', NULL, NULL, 65000, 8, 14, 3),
	(206, 'papua', 'java', 'beyond', NULL, NULL, 65000, 7, 12, 3),
	(207, 'papua', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 67500, 8, 14, 3),
	(208, 'papua', 'kalimantan', 'beyond', NULL, NULL, 72500, 8, 14, 3),
	(209, 'papua', 'sulawesi', 'beyond', NULL, NULL, 73000, 8, 14, 3),
	(210, 'papua', 'maluku', 'beyond', NULL, NULL, 80000, 8, 14, 3),
	(211, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', '53', NULL, 35500, 5, 8, 3),
	(212, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', NULL, '53', 35500, 5, 8, 3),
	(213, 'bali_nusa_tenggara', 'sumatra', 'beyond', '53', NULL, 62500, 7, 11, 3),
	(214, 'sumatra', 'bali_nusa_tenggara', 'beyond', NULL, '53', 62500, 7, 11, 3),
	(215, 'bali_nusa_tenggara', 'java', 'beyond', '53', NULL, 52500, 6, 8, 3),
	(216, 'java', 'bali_nusa_tenggara', 'beyond', NULL, '53', 52500, 6, 8, 3),
	(217, 'bali_nusa_tenggara', 'kalimantan', 'beyond', '53', NULL, 70000, 7, 12, 3),
	(218, 'kalimantan', 'bali_nusa_tenggara', 'beyond', NULL, '53', 70000, 7, 12, 3),
	(219, 'bali_nusa_tenggara', 'sulawesi', 'beyond', '53', NULL, 70500, 7, 12, 3),
	(220, 'sulawesi', 'bali_nusa_tenggara', 'beyond', NULL, '53', 70500, 7, 12, 3),
	(221, 'bali_nusa_tenggara', 'maluku', 'beyond', '53', NULL, 77000, 9, 14, 3),
	(222, 'maluku', 'bali_nusa_tenggara', 'beyond', NULL, '53', 77000, 9, 14, 3),
	(223, 'bali_nusa_tenggara', 'papua', 'beyond', '53', NULL, 94500, 10, 16, 3),
	(224, 'papua', 'bali_nusa_tenggara', 'beyond', NULL, '53', 94500, 10, 16, 3),
	(225, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', '52', NULL, 25000, 5, 8, 3),
	(226, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', NULL, '52', 25000, 5, 8, 3),
	(227, 'bali_nusa_tenggara', 'sumatra', 'beyond', '52', NULL, 41000, 6, 10, 3),
	(228, 'sumatra', 'bali_nusa_tenggara', 'beyond', NULL, '52', 41000, 6, 10, 3),
	(229, 'bali_nusa_tenggara', 'java', 'beyond', '52', NULL, 31500, 5, 7, 3),
	(230, 'java', 'bali_nusa_tenggara', 'beyond', NULL, '52', 31500, 5, 7, 3),
	(231, 'bali_nusa_tenggara', 'kalimantan', 'beyond', '52', NULL, 49000, 6, 11, 3),
	(232, 'kalimantan', 'bali_nusa_tenggara', 'beyond', NULL, '52', 49000, 6, 11, 3),
	(233, 'bali_nusa_tenggara', 'sulawesi', 'beyond', '52', NULL, 49500, 6, 11, 3),
	(234, 'sulawesi', 'bali_nusa_tenggara', 'beyond', NULL, '52', 49500, 6, 11, 3),
	(235, 'bali_nusa_tenggara', 'maluku', 'beyond', '52', NULL, 56000, 8, 13, 3),
	(236, 'maluku', 'bali_nusa_tenggara', 'beyond', NULL, '52', 56000, 8, 13, 3),
	(237, 'bali_nusa_tenggara', 'papua', 'beyond', '52', NULL, 73500, 9, 15, 3),
	(238, 'papua', 'bali_nusa_tenggara', 'beyond', NULL, '52', 73500, 9, 15, 3),
	(239, 'sumatra', 'sumatra', 'island', '18', NULL, 16500, 4, 7, 3),
	(240, 'sumatra', 'sumatra', 'island', NULL, '18', 16500, 4, 7, 3),
	(241, 'sumatra', 'java', 'beyond', '18', NULL, 14500, 3, 6, 3),
	(242, 'java', 'sumatra', 'beyond', NULL, '18', 14500, 3, 6, 3),
	(243, 'sumatra', 'bali_nusa_tenggara', 'beyond', '18', NULL, 28000, 4, 8, 3),
	(244, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, '18', 28000, 4, 8, 3),
	(245, 'sumatra', 'kalimantan', 'beyond', '18', NULL, 33000, 4, 9, 3),
	(246, 'kalimantan', 'sumatra', 'beyond', NULL, '18', 33000, 4, 9, 3),
	(247, 'sumatra', 'sulawesi', 'beyond', '18', NULL, 33500, 4, 9, 3),
	(248, 'sulawesi', 'sumatra', 'beyond', NULL, '18', 33500, 4, 9, 3),
	(249, 'sumatra', 'maluku', 'beyond', '18', NULL, 40500, 6, 11, 3),
	(250, 'maluku', 'sumatra', 'beyond', NULL, '18', 40500, 6, 11, 3),
	(251, 'sumatra', 'papua', 'beyond', '18', NULL, 58000, 7, 13, 3),
	(252, 'papua', 'sumatra', 'beyond', NULL, '18', 58000, 7, 13, 3),
	(253, 'sumatra', 'sumatra', 'island', '16', NULL, 17500, 4, 7, 3),
	(254, 'sumatra', 'sumatra', 'island', NULL, '16', 17500, 4, 7, 3),
	(255, 'sumatra', 'java', 'beyond', '16', NULL, 16500, 3, 6, 3),
	(256, 'java', 'sumatra', 'beyond', NULL, '16', 16500, 3, 6, 3),
	(257, 'sumatra', 'bali_nusa_tenggara', 'beyond', '16', NULL, 30000, 4, 8, 3),
	(258, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, '16', 30000, 4, 8, 3),
	(259, 'sumatra', 'kalimantan', 'beyond', '16', NULL, 35000, 4, 9, 3),
	(260, 'kalimantan', 'sumatra', 'beyond', NULL, '16', 35000, 4, 9, 3),
	(261, 'sumatra', 'sulawesi', 'beyond', '16', NULL, 35500, 4, 9, 3),
	(262, 'sulawesi', 'sumatra', 'beyond', NULL, '16', 35500, 4, 9, 3),
	(263, 'sumatra', 'maluku', 'beyond', '16', NULL, 42000, 6, 11, 3),
	(264, 'maluku', 'sumatra', 'beyond', NULL, '16', 42000, 6, 11, 3),
	(265, 'sumatra', 'papua', 'beyond', '16', NULL, 59500, 7, 13, 3),
	(266, 'papua', 'sumatra', 'beyond', NULL, '16', 59500, 7, 13, 3),
	(267, 'sumatra', 'sumatra', 'island', '21', NULL, 24500, 5, 8, 3),
	(268, 'sumatra', 'sumatra', 'island', NULL, '21', 24500, 5, 8, 3),
	(269, 'sumatra', 'java', 'beyond', '21', NULL, 30500, 5, 8, 3),
	(270, 'java', 'sumatra', 'beyond', NULL, '21', 30500, 5, 8, 3),
	(271, 'sumatra', 'bali_nusa_tenggara', 'beyond', '21', NULL, 44000, 6, 10, 3),
	(272, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, '21', 44000, 6, 10, 3),
	(273, 'sumatra', 'kalimantan', 'beyond', '21', NULL, 49000, 6, 11, 3),
	(274, 'kalimantan', 'sumatra', 'beyond', NULL, '21', 49000, 6, 11, 3),
	(275, 'sumatra', 'sulawesi', 'beyond', '21', NULL, 49500, 6, 11, 3),
	(276, 'sulawesi', 'sumatra', 'beyond', NULL, '21', 49500, 6, 11, 3),
	(277, 'sumatra', 'maluku', 'beyond', '21', NULL, 56000, 8, 13, 3),
	(278, 'maluku', 'sumatra', 'beyond', NULL, '21', 56000, 8, 13, 3),
	(279, 'sumatra', 'papua', 'beyond', '21', NULL, 73500, 9, 15, 3),
	(280, 'papua', 'sumatra', 'beyond', NULL, '21', 73500, 9, 15, 3),
	(281, 'sulawesi', 'sulawesi', 'island', '71', NULL, 28500, 5, 8, 3),
	(282, 'sulawesi', 'sulawesi', 'island', NULL, '71', 28500, 5, 8, 3),
	(283, 'sulawesi', 'sumatra', 'beyond', '71', NULL, 47000, 6, 11, 3),
	(284, 'sumatra', 'sulawesi', 'beyond', NULL, '71', 47000, 6, 11, 3),
	(285, 'sulawesi', 'java', 'beyond', '71', NULL, 39000, 5, 9, 3),
	(286, 'java', 'sulawesi', 'beyond', NULL, '71', 39000, 5, 9, 3),
	(287, 'sulawesi', 'bali_nusa_tenggara', 'beyond', '71', NULL, 49500, 6, 11, 3),
	(288, 'bali_nusa_tenggara', 'sulawesi', 'beyond', NULL, '71', 49500, 6, 11, 3),
	(289, 'sulawesi', 'kalimantan', 'beyond', '71', NULL, 54500, 6, 11, 3),
	(290, 'kalimantan', 'sulawesi', 'beyond', NULL, '71', 54500, 6, 11, 3),
	(291, 'sulawesi', 'maluku', 'beyond', '71', NULL, 62000, 8, 13, 3),
	(292, 'maluku', 'sulawesi', 'beyond', NULL, '71', 62000, 8, 13, 3),
	(293, 'sulawesi', 'papua', 'beyond', '71', NULL, 79500, 9, 15, 3),
	(294, 'papua', 'sulawesi', 'beyond', NULL, '71', 79500, 9, 15, 3),
	(295, 'sumatra', 'sumatra', 'regency', NULL, NULL, 9500, 1, 2, 2),
	(296, 'sumatra', 'sumatra', 'province', NULL, NULL, 14500, 2, 3, 2),
	(297, 'sumatra', 'sumatra', 'island', NULL, NULL, 22500, 3, 5, 2),
	(298, 'sumatra', 'java', 'beyond', NULL, NULL, 24500, 3, 5, 2),
	(299, 'sumatra', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 39500, 4, 7, 2),
	(300, 'sumatra', 'kalimantan', 'beyond', NULL, NULL, 45000, 4, 8, 2);
INSERT INTO public.order_shippingrate VALUES
	(301, 'sumatra', 'sulawesi', 'beyond', NULL, NULL, 45500, 4, 8, 2),
	(302, 'sumatra', 'maluku', 'beyond', NULL, NULL, 53000, 6, 10, 2),
	(303, 'sumatra', 'papua', 'beyond', NULL, NULL, 72500, 7, 12, 2),
	(304, 'java', 'java', 'regency', NULL, NULL, 8500, 1, 2, 2),
	(305, 'java', 'java', 'province', NULL, NULL, 10500, 1, 2, 2),
	(306, 'java', 'java', 'island', NULL, NULL, 15500, 2, 3, 2),
	(307, 'java', 'sumatra', 'beyond', NULL, NULL, 24500, 3, 5, 2),
	(308, 'java', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 28500, 3, 4, 2),
	(309, 'java', 'kalimantan', 'beyond', NULL, NULL, 35500, 3, 6, 2),
	(310, 'java', 'sulawesi', 'beyond', NULL, NULL, 36500, 3, 6, 2),
	(311, 'java', 'maluku', 'beyond', NULL, NULL, 46500, 5, 8, 2),
	(312, 'java', 'papua', 'beyond', NULL, NULL, 72500, 6, 10, 2),
	(313, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'regency', NULL, NULL, 9500, 1, 2, 2),
	(314, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'province', NULL, NULL, 13500, 1, 3, 2),
	(315, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', NULL, NULL, 24500, 3, 5, 2),
	(316, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, NULL, 39500, 4, 7, 2),
	(317, 'bali_nusa_tenggara', 'java', 'beyond', NULL, NULL, 28500, 3, 4, 2),
	(318, 'bali_nusa_tenggara', 'kalimantan', 'beyond', NULL, NULL, 48000, 4, 8, 2),
	(319, 'bali_nusa_tenggara', 'sulawesi', 'beyond', NULL, NULL, 48500, 4, 8, 2),
	(320, 'bali_nusa_tenggara', 'maluku', 'beyond', NULL, NULL, 56000, 6, 10, 2),
	(321, 'bali_nusa_tenggara', 'papua', 'beyond', NULL, NULL, 75500, 7, 12, 2),
	(322, 'kalimantan', 'kalimantan', 'regency', NULL, NULL, 10500, 1, 2, 2),
	(323, 'kalimantan', 'kalimantan', 'province', NULL, NULL, 17500, 2, 4, 2),
	(324, 'kalimantan', 'kalimantan', 'island', NULL, NULL, 32500, 3, 6, 2),
	(325, 'kalimantan', 'sumatra', 'beyond', NULL, NULL, 45000, 4, 8, 2),
	(326, 'kalimantan', 'java', 'beyond', NULL, NULL, 35500, 3, 6, 2),
	(327, 'kalimantan', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 48000, 4, 8, 2),
	(328, 'kalimantan', 'sulawesi', 'beyond', NULL, NULL, 54000, 4, 8, 2),
	(329, 'kalimantan', 'maluku', 'beyond', NULL, NULL, 61500, 6, 10, 2),
	(330, 'kalimantan', 'papua', 'beyond', NULL, NULL, 81000, 7, 12, 2),
	(331, 'sulawesi', 'sulawesi', 'regency', NULL, NULL, 9500, 1, 2, 2),
	(332, 'sulawesi', 'sulawesi', 'province', NULL, NULL, 15500, 2, 4, 2),
	(333, 'sulawesi', 'sulawesi', 'island', NULL, NULL, 28500, 3, 5, 2),
	(334, 'sulawesi', 'sumatra', 'beyond', NULL, NULL, 45500, 4, 8, 2),
	(335, 'sulawesi', 'java', 'beyond', NULL, NULL, 36500, 3, 6, 2),
	(336, 'sulawesi', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 48500, 4, 8, 2),
	(337, 'sulawesi', 'kalimantan', 'beyond', NULL, NULL, 54000, 4, 8, 2),
	(338, 'sulawesi', 'maluku', 'beyond', NULL, NULL, 62000, 6, 10, 2),
	(339, 'sulawesi', 'papua', 'beyond', NULL, NULL, 81500, 7, 12, 2),
	(340, 'maluku', 'maluku', 'regency', NULL, NULL, 12500, 1, 3, 2),
	(341, 'maluku', 'maluku', 'province', NULL, NULL, 28500, 3, 6, 2),
	(342, 'maluku', 'maluku', 'island', NULL, NULL, 40500, 5, 8, 2),
	(343, 'maluku', 'sumatra', 'beyond', NULL, NULL, 53000, 6, 10, 2),
	(344, 'maluku', 'java', 'beyond', NULL, NULL, 46500, 5, 8, 2),
	(345, 'maluku', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 56000, 6, 10, 2),
	(346, 'maluku', 'kalimantan', 'beyond', NULL, NULL, 61500, 6, 10, 2),
	(347, 'maluku', 'sulawesi', 'beyond', NULL, NULL, 62000, 6, 10, 2),
	(348, 'maluku', 'papua', 'beyond', NULL, NULL, 89000, 7, 12, 2),
	(349, 'papua', 'papua', 'regency', NULL, NULL, 15500, 2, 3, 2),
	(350, 'papua', 'papua', 'province', NULL, NULL, 38500, 4, 7, 2),
	(351, 'papua', 'papua', 'island', NULL, NULL, 58500, 5, 9, 2),
	(352, 'papua', 'sumatra', 'beyond', NULL, NULL, 72500, 7, 12, 2),
	(353, 'papua', 'java', 'beyond', NULL, NULL, 72500, 6, 10, 2),
	(354, 'papua', 'bali_nusa_tenggara', 'beyond', NULL, NULL, 75500, 7, 12, 2),
	(355, 'papua', 'kalimantan', 'beyond', NULL, NULL, 81000, 7, 12, 2),
	(356, 'papua', 'sulawesi', 'beyond', NULL, NULL, 81500, 7, 12, 2),
	(357, 'papua', 'maluku', 'beyond', NULL, NULL, 89000, 7, 12, 2),
	(358, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', '53', NULL, 39500, 4, 6, 2),
	(359, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', NULL, '53', 39500, 4, 6, 2),
	(360, 'bali_nusa_tenggara', 'sumatra', 'beyond', '53', NULL, 69500, 6, 9, 2),
	(361, 'sumatra', 'bali_nusa_tenggara', 'beyond', NULL, '53', 69500, 6, 9, 2),
	(362, 'bali_nusa_tenggara', 'java', 'beyond', '53', NULL, 58500, 5, 6, 2),
	(363, 'java', 'bali_nusa_tenggara', 'beyond', NULL, '53', 58500, 5, 6, 2),
	(364, 'bali_nusa_tenggara', 'kalimantan', 'beyond', '53', NULL, 78000, 6, 10, 2),
	(365, 'kalimantan', 'bali_nusa_tenggara', 'beyond', NULL, '53', 78000, 6, 10, 2),
	(366, 'bali_nusa_tenggara', 'sulawesi', 'beyond', '53', NULL, 78500, 6, 10, 2),
	(367, 'sulawesi', 'bali_nusa_tenggara', 'beyond', NULL, '53', 78500, 6, 10, 2),
	(368, 'bali_nusa_tenggara', 'maluku', 'beyond', '53', NULL, 86000, 8, 12, 2),
	(369, 'maluku', 'bali_nusa_tenggara', 'beyond', NULL, '53', 86000, 8, 12, 2),
	(370, 'bali_nusa_tenggara', 'papua', 'beyond', '53', NULL, 105500, 9, 14, 2),
	(371, 'papua', 'bali_nusa_tenggara', 'beyond', NULL, '53', 105500, 9, 14, 2),
	(372, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', '52', NULL, 28000, 4, 6, 2),
	(373, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', NULL, '52', 28000, 4, 6, 2),
	(374, 'bali_nusa_tenggara', 'sumatra', 'beyond', '52', NULL, 46000, 5, 8, 2),
	(375, 'sumatra', 'bali_nusa_tenggara', 'beyond', NULL, '52', 46000, 5, 8, 2),
	(376, 'bali_nusa_tenggara', 'java', 'beyond', '52', NULL, 35000, 4, 5, 2),
	(377, 'java', 'bali_nusa_tenggara', 'beyond', NULL, '52', 35000, 4, 5, 2),
	(378, 'bali_nusa_tenggara', 'kalimantan', 'beyond', '52', NULL, 54500, 5, 9, 2),
	(379, 'kalimantan', 'bali_nusa_tenggara', 'beyond', NULL, '52', 54500, 5, 9, 2),
	(380, 'bali_nusa_tenggara', 'sulawesi', 'beyond', '52', NULL, 55000, 5, 9, 2),
	(381, 'sulawesi', 'bali_nusa_tenggara', 'beyond', NULL, '52', 55000, 5, 9, 2),
	(382, 'bali_nusa_tenggara', 'maluku', 'beyond', '52', NULL, 62500, 7, 11, 2),
	(383, 'maluku', 'bali_nusa_tenggara', 'beyond', NULL, '52', 62500, 7, 11, 2),
	(384, 'bali_nusa_tenggara', 'papua', 'beyond', '52', NULL, 82000, 8, 13, 2),
	(385, 'papua', 'bali_nusa_tenggara', 'beyond', NULL, '52', 82000, 8, 13, 2),
	(386, 'sumatra', 'sumatra', 'island', '18', NULL, 18500, 3, 5, 2),
	(387, 'sumatra', 'sumatra', 'island', NULL, '18', 18500, 3, 5, 2),
	(388, 'sumatra', 'java', 'beyond', '18', NULL, 16500, 2, 4, 2),
	(389, 'java', 'sumatra', 'beyond', NULL, '18', 16500, 2, 4, 2),
	(390, 'sumatra', 'bali_nusa_tenggara', 'beyond', '18', NULL, 31500, 3, 6, 2),
	(391, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, '18', 31500, 3, 6, 2),
	(392, 'sumatra', 'kalimantan', 'beyond', '18', NULL, 37000, 3, 7, 2),
	(393, 'kalimantan', 'sumatra', 'beyond', NULL, '18', 37000, 3, 7, 2),
	(394, 'sumatra', 'sulawesi', 'beyond', '18', NULL, 37500, 3, 7, 2),
	(395, 'sulawesi', 'sumatra', 'beyond', NULL, '18', 37500, 3, 7, 2),
	(396, 'sumatra', 'maluku', 'beyond', '18', NULL, 45000, 5, 9, 2),
	(397, 'maluku', 'sumatra', 'beyond', NULL, '18', 45000, 5, 9, 2),
	(398, 'sumatra', 'papua', 'beyond', '18', NULL, 64500, 6, 11, 2),
	(399, 'papua', 'sumatra', 'beyond', NULL, '18', 64500, 6, 11, 2),
	(400, 'sumatra', 'sumatra', 'island', '16', NULL, 19500, 3, 5, 2);
INSERT INTO public.order_shippingrate VALUES
	(401, 'sumatra', 'sumatra', 'island', NULL, '16', 19500, 3, 5, 2),
	(402, 'sumatra', 'java', 'beyond', '16', NULL, 18500, 2, 4, 2),
	(403, 'java', 'sumatra', 'beyond', NULL, '16', 18500, 2, 4, 2),
	(404, 'sumatra', 'bali_nusa_tenggara', 'beyond', '16', NULL, 33500, 3, 6, 2),
	(405, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, '16', 33500, 3, 6, 2),
	(406, 'sumatra', 'kalimantan', 'beyond', '16', NULL, 39000, 3, 7, 2),
	(407, 'kalimantan', 'sumatra', 'beyond', NULL, '16', 39000, 3, 7, 2),
	(408, 'sumatra', 'sulawesi', 'beyond', '16', NULL, 39500, 3, 7, 2),
	(409, 'sulawesi', 'sumatra', 'beyond', NULL, '16', 39500, 3, 7, 2),
	(410, 'sumatra', 'maluku', 'beyond', '16', NULL, 47000, 5, 9, 2),
	(411, 'maluku', 'sumatra', 'beyond', NULL, '16', 47000, 5, 9, 2),
	(412, 'sumatra', 'papua', 'beyond', '16', NULL, 66500, 6, 11, 2),
	(413, 'papua', 'sumatra', 'beyond', NULL, '16', 66500, 6, 11, 2),
	(414, 'sumatra', 'sumatra', 'island', '21', NULL, 27500, 4, 6, 2),
	(415, 'sumatra', 'sumatra', 'island', NULL, '21', 27500, 4, 6, 2),
	(416, 'sumatra', 'java', 'beyond', '21', NULL, 34000, 4, 6, 2),
	(417, 'java', 'sumatra', 'beyond', NULL, '21', 34000, 4, 6, 2),
	(418, 'sumatra', 'bali_nusa_tenggara', 'beyond', '21', NULL, 49000, 5, 8, 2),
	(419, 'bali_nusa_tenggara', 'sumatra', 'beyond', NULL, '21', 49000, 5, 8, 2),
	(420, 'sumatra', 'kalimantan', 'beyond', '21', NULL, 54500, 5, 9, 2),
	(421, 'kalimantan', 'sumatra', 'beyond', NULL, '21', 54500, 5, 9, 2),
	(422, 'sumatra', 'sulawesi', 'beyond', '21', NULL, 55000, 5, 9, 2),
	(423, 'sulawesi', 'sumatra', 'beyond', NULL, '21', 55000, 5, 9, 2),
	(424, 'sumatra', 'maluku', 'beyond', '21', NULL, 62500, 7, 11, 2),
	(425, 'maluku', 'sumatra', 'beyond', NULL, '21', 62500, 7, 11, 2),
	(426, 'sumatra', 'papua', 'beyond', '21', NULL, 82000, 8, 13, 2),
	(427, 'papua', 'sumatra', 'beyond', NULL, '21', 82000, 8, 13, 2),
	(428, 'sulawesi', 'sulawesi', 'island', '71', NULL, 32000, 4, 6, 2),
	(429, 'sulawesi', 'sulawesi', 'island', NULL, '71', 32000, 4, 6, 2),
	(430, 'sulawesi', 'sumatra', 'beyond', '71', NULL, 52500, 5, 9, 2),
	(431, 'sumatra', 'sulawesi', 'beyond', NULL, '71', 52500, 5, 9, 2),
	(432, 'sulawesi', 'java', 'beyond', '71', NULL, 43500, 4, 7, 2),
	(433, 'java', 'sulawesi', 'beyond', NULL, '71', 43500, 4, 7, 2),
	(434, 'sulawesi', 'bali_nusa_tenggara', 'beyond', '71', NULL, 55500, 5, 9, 2),
	(435, 'bali_nusa_tenggara', 'sulawesi', 'beyond', NULL, '71', 55500, 5, 9, 2),
	(436, 'sulawesi', 'kalimantan', 'beyond', '71', NULL, 61000, 5, 9, 2),
	(437, 'kalimantan', 'sulawesi', 'beyond', NULL, '71', 61000, 5, 9, 2),
	(438, 'sulawesi', 'maluku', 'beyond', '71', NULL, 69000, 7, 11, 2),
	(439, 'maluku', 'sulawesi', 'beyond', NULL, '71', 69000, 7, 11, 2),
	(440, 'sulawesi', 'papua', 'beyond', '71', NULL, 88500, 8, 13, 2),
	(441, 'papua', 'sulawesi', 'beyond', NULL, '71', 88500, 8, 13, 2),
	(442, 'sumatra', 'sumatra', 'regency', NULL, NULL, 16500, 1, 1, 4),
	(443, 'sumatra', 'sumatra', 'province', NULL, NULL, 25500, 1, 1, 4),
	(444, 'java', 'java', 'regency', NULL, NULL, 14500, 1, 1, 4),
	(445, 'java', 'java', 'province', NULL, NULL, 18000, 1, 1, 4),
	(446, 'java', 'java', 'island', NULL, NULL, 27000, 1, 1, 4),
	(447, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'regency', NULL, NULL, 16500, 1, 1, 4),
	(448, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'province', NULL, NULL, 23500, 1, 1, 4),
	(449, 'sulawesi', 'sulawesi', 'regency', NULL, NULL, 16500, 1, 1, 4),
	(450, 'sulawesi', 'sulawesi', 'province', NULL, NULL, 27000, 1, 1, 4);

INSERT INTO public.order_shippingratechange VALUES
	(1, now(), 'begin', 1, 'sumatra', 'sumatra', 'regency', 9000, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 1, 1),
	(2, now(), 'begin', 2, 'sumatra', 'sumatra', 'province', 14000, 2, 3, NULL, NULL, '00000000-0000-4000-8000-000000000000', 2, 1),
	(3, now(), 'begin', 3, 'sumatra', 'sumatra', 'island', 22000, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 3, 1),
	(4, now(), 'begin', 4, 'sumatra', 'java', 'beyond', 24000, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 4, 1),
	(5, now(), 'begin', 5, 'sumatra', 'bali_nusa_tenggara', 'beyond', 39000, 4, 7, NULL, NULL, '00000000-0000-4000-8000-000000000000', 5, 1),
	(6, now(), 'begin', 6, 'sumatra', 'kalimantan', 'beyond', 44500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 6, 1),
	(7, now(), 'begin', 7, 'sumatra', 'sulawesi', 'beyond', 45000, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 7, 1),
	(8, now(), 'begin', 8, 'sumatra', 'maluku', 'beyond', 52500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 8, 1),
	(9, now(), 'begin', 9, 'sumatra', 'papua', 'beyond', 72000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 9, 1),
	(10, now(), 'begin', 10, 'java', 'java', 'regency', 8000, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 10, 1),
	(11, now(), 'begin', 11, 'java', 'java', 'province', 10000, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 11, 1),
	(12, now(), 'begin', 12, 'java', 'java', 'island', 15000, 2, 3, NULL, NULL, '00000000-0000-4000-8000-000000000000', 12, 1),
	(13, now(), 'begin', 13, 'java', 'sumatra', 'beyond', 24000, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 13, 1),
	(14, now(), 'begin', 14, 'java', 'bali_nusa_tenggara', 'beyond', 28000, 3, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 14, 1),
	(15, now(), 'begin', 15, 'java', 'kalimantan', 'beyond', 35000, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 15, 1),
	(16, now(), 'begin', 16, 'java', 'sulawesi', 'beyond', 36000, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 16, 1),
	(17, now(), 'begin', 17, 'java', 'maluku', 'beyond', 46000, 5, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 17, 1),
	(18, now(), 'begin', 18, 'java', 'papua', 'beyond', 72000, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 18, 1),
	(19, now(), 'begin', 19, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'regency', 9000, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 19, 1),
	(20, now(), 'begin', 20, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'province', 13000, 1, 3, NULL, NULL, '00000000-0000-4000-8000-000000000000', 20, 1),
	(21, now(), 'begin', 21, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 24000, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 21, 1),
	(22, now(), 'begin', 22, 'bali_nusa_tenggara', 'sumatra', 'beyond', 39000, 4, 7, NULL, NULL, '00000000-0000-4000-8000-000000000000', 22, 1),
	(23, now(), 'begin', 23, 'bali_nusa_tenggara', 'java', 'beyond', 28000, 3, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 23, 1),
	(24, now(), 'begin', 24, 'bali_nusa_tenggara', 'kalimantan', 'beyond', 47500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 24, 1),
	(25, now(), 'begin', 25, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 48000, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 25, 1),
	(26, now(), 'begin', 26, 'bali_nusa_tenggara', 'maluku', 'beyond', 55500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 26, 1),
	(27, now(), 'begin', 27, 'bali_nusa_tenggara', 'papua', 'beyond', 75000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 27, 1),
	(28, now(), 'begin', 28, 'kalimantan', 'kalimantan', 'regency', 10000, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 28, 1),
	(29, now(), 'begin', 29, 'kalimantan', 'kalimantan', 'province', 17000, 2, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 29, 1),
	(30, now(), 'begin', 30, 'kalimantan', 'kalimantan', 'island', 32000, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 30, 1),
	(31, now(), 'begin', 31, 'kalimantan', 'sumatra', 'beyond', 44500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 31, 1),
	(32, now(), 'begin', 32, 'kalimantan', 'java', 'beyond', 35000, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 32, 1),
	(33, now(), 'begin', 33, 'kalimantan', 'bali_nusa_tenggara', 'beyond', 47500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 33, 1),
	(34, now(), 'begin', 34, 'kalimantan', 'sulawesi', 'beyond', 53500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 34, 1),
	(35, now(), 'begin', 35, 'kalimantan', 'maluku', 'beyond', 61000, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 35, 1),
	(36, now(), 'begin', 36, 'kalimantan', 'papua', 'beyond', 80500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 36, 1),
	(37, now(), 'begin', 37, 'sulawesi', 'sulawesi', 'regency', 9000, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 37, 1),
	(38, now(), 'begin', 38, 'sulawesi', 'sulawesi', 'province', 15000, 2, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 38, 1),
	(39, now(), 'begin', 39, 'sulawesi', 'sulawesi', 'island', 28000, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 39, 1),
	(40, now(), 'begin', 40, 'sulawesi', 'sumatra', 'beyond', 45000, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 40, 1),
	(41, now(), 'begin', 41, 'sulawesi', 'java', 'beyond', 36000, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 41, 1),
	(42, now(), 'begin', 42, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 48000, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 42, 1),
	(43, now(), 'begin', 43, 'sulawesi', 'kalimantan', 'beyond', 53500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 43, 1),
	(44, now(), 'begin', 44, 'sulawesi', 'maluku', 'beyond', 61500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 44, 1),
	(45, now(), 'begin', 45, 'sulawesi', 'papua', 'beyond', 81000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 45, 1),
	(46, now(), 'begin', 46, 'maluku', 'maluku', 'regency', 12000, 1, 3, NULL, NULL, '00000000-0000-4000-8000-000000000000', 46, 1),
	(47, now(), 'begin', 47, 'maluku', 'maluku', 'province', 28000, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 47, 1),
	(48, now(), 'begin', 48, 'maluku', 'maluku', 'island', 40000, 5, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 48, 1),
	(49, now(), 'begin', 49, 'maluku', 'sumatra', 'beyond', 52500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 49, 1),
	(50, now(), 'begin', 50, 'maluku', 'java', 'beyond', 46000, 5, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 50, 1),
	(51, now(), 'begin', 51, 'maluku', 'bali_nusa_tenggara', 'beyond', 55500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 51, 1),
	(52, now(), 'begin', 52, 'maluku', 'kalimantan', 'beyond', 61000, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 52, 1),
	(53, now(), 'begin', 53, 'maluku', 'sulawesi', 'beyond', 61500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 53, 1),
	(54, now(), 'begin', 54, 'maluku', 'papua', 'beyond', 88500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 54, 1),
	(55, now(), 'begin', 55, 'papua', 'papua', 'regency', 15000, 2, 3, NULL, NULL, '00000000-0000-4000-8000-000000000000', 55, 1),
	(56, now(), 'begin', 56, 'papua', 'papua', 'province', 38000, 4, 7, NULL, NULL, '00000000-0000-4000-8000-000000000000', 56, 1),
	(57, now(), 'begin', 57, 'papua', 'papua', 'island', 58000, 5, 9, NULL, NULL, '00000000-0000-4000-8000-000000000000', 57, 1),
	(58, now(), 'begin', 58, 'papua', 'sumatra', 'beyond', 72000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 58, 1),
	(59, now(), 'begin', 59, 'papua', 'java', 'beyond', 72000, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 59, 1),
	(60, now(), 'begin', 60, 'papua', 'bali_nusa_tenggara', 'beyond', 75000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 60, 1),
	(61, now(), 'begin', 61, 'papua', 'kalimantan', 'beyond', 80500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 61, 1),
	(62, now(), 'begin', 62, 'papua', 'sulawesi', 'beyond', 81000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 62, 1),
	(63, now(), 'begin', 63, 'papua', 'maluku', 'beyond', 88500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 63, 1),
	(64, now(), 'begin', 64, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 39000, 4, 6, NULL, '53', '00000000-0000-4000-8000-000000000000', 64, 1),
	(65, now(), 'begin', 65, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 39000, 4, 6, '53', NULL, '00000000-0000-4000-8000-000000000000', 65, 1),
	(66, now(), 'begin', 66, 'bali_nusa_tenggara', 'sumatra', 'beyond', 69000, 6, 9, NULL, '53', '00000000-0000-4000-8000-000000000000', 66, 1),
	(67, now(), 'begin', 67, 'sumatra', 'bali_nusa_tenggara', 'beyond', 69000, 6, 9, '53', NULL, '00000000-0000-4000-8000-000000000000', 67, 1),
	(68, now(), 'begin', 68, 'bali_nusa_tenggara', 'java', 'beyond', 58000, 5, 6, NULL, '53', '00000000-0000-4000-8000-000000000000', 68, 1),
	(69, now(), 'begin', 69, 'java', 'bali_nusa_tenggara', 'beyond', 58000, 5, 6, '53', NULL, '00000000-0000-4000-8000-000000000000', 69, 1),
	(70, now(), 'begin', 70, 'bali_nusa_tenggara', 'kalimantan', 'beyond', 77500, 6, 10, NULL, '53', '00000000-0000-4000-8000-000000000000', 70, 1),
	(71, now(), 'begin', 71, 'kalimantan', 'bali_nusa_tenggara', 'beyond', 77500, 6, 10, '53', NULL, '00000000-0000-4000-8000-000000000000', 71, 1),
	(72, now(), 'begin', 72, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 78000, 6, 10, NULL, '53', '00000000-0000-4000-8000-000000000000', 72, 1),
	(73, now(), 'begin', 73, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 78000, 6, 10, '53', NULL, '00000000-0000-4000-8000-000000000000', 73, 1),
	(74, now(), 'begin', 74, 'bali_nusa_tenggara', 'maluku', 'beyond', 85500, 8, 12, NULL, '53', '00000000-0000-4000-8000-000000000000', 74, 1),
	(75, now(), 'begin', 75, 'maluku', 'bali_nusa_tenggara', 'beyond', 85500, 8, 12, '53', NULL, '00000000-0000-4000-8000-000000000000', 75, 1),
	(76, now(), 'begin', 76, 'bali_nusa_tenggara', 'papua', 'beyond', 105000, 9, 14, NULL, '53', '00000000-0000-4000-8000-000000000000', 76, 1),
	(77, now(), 'begin', 77, 'papua', 'bali_nusa_tenggara', 'beyond', 105000, 9, 14, '53', NULL, '00000000-0000-4000-8000-000000000000', 77, 1),
	(78, now(), 'begin', 78, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 27500, 4, 6, NULL, '52', '00000000-0000-4000-8000-000000000000', 78, 1),
	(79, now(), 'begin', 79, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 27500, 4, 6, '52', NULL, '00000000-0000-4000-8000-000000000000', 79, 1),
	(80, now(), 'begin', 80, 'bali_nusa_tenggara', 'sumatra', 'beyond', 45500, 5, 8, NULL, '52', '00000000-0000-4000-8000-000000000000', 80, 1),
	(81, now(), 'begin', 81, 'sumatra', 'bali_nusa_tenggara', 'beyond', 45500, 5, 8, '52', NULL, '00000000-0000-4000-8000-000000000000', 81, 1),
	(82, now(), 'begin', 82, 'bali_nusa_tenggara', 'java', 'beyond', 34500, 4, 5, NULL, '52', '00000000-0000-4000-8000-000000000000', 82, 1),
	(83, now(), 'begin', 83, 'java', 'bali_nusa_tenggara', 'beyond', 34500, 4, 5, '52', NULL, '00000000-0000-4000-8000-000000000000', 83, 1),
	(84, now(), 'begin', 84, 'bali_nusa_tenggara', 'kalimantan', 'beyond', 54000, 5, 9, NULL, '52', '00000000-0000-4000-8000-000000000000', 84, 1),
	(85, now(), 'begin', 85, 'kalimantan', 'bali_nusa_tenggara', 'beyond', 54000, 5, 9, '52', NULL, '00000000-0000-4000-8000-000000000000', 85, 1),
	(86, now(), 'begin', 86, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 54500, 5, 9, NULL, '52', '00000000-0000-4000-8000-000000000000', 86, 1),
	(87, now(), 'begin', 87, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 54500, 5, 9, '52', NULL, '00000000-0000-4000-8000-000000000000', 87, 1),
	(88, now(), 'begin', 88, 'bali_nusa_tenggara', 'maluku', 'beyond', 62000, 7, 11, NULL, '52', '00000000-0000-4000-8000-000000000000', 88, 1),
	(89, now(), 'begin', 89, 'maluku', 'bali_nusa_tenggara', 'beyond', 62000, 7, 11, '52', NULL, '00000000-0000-4000-8000-000000000000', 89, 1),
	(90, now(), 'begin', 90, 'bali_nusa_tenggara', 'papua', 'beyond', 81500, 8, 13, NULL, '52', '00000000-0000-4000-8000-000000000000', 90, 1),
	(91, now(), 'begin', 91, 'papua', 'bali_nusa_tenggara', 'beyond', 81500, 8, 13, '52', NULL, '00000000-0000-4000-8000-000000000000', 91, 1),
	(92, now(), 'begin', 92, 'sumatra', 'sumatra', 'island', 18000, 3, 5, NULL, '18', '00000000-0000-4000-8000-000000000000', 92, 1),
	(93, now(), 'begin', 93, 'sumatra', 'sumatra', 'island', 18000, 3, 5, '18', NULL, '00000000-0000-4000-8000-000000000000', 93, 1),
	(94, now(), 'begin', 94, 'sumatra', 'java', 'beyond', 16000, 2, 4, NULL, '18', '00000000-0000-4000-8000-000000000000', 94, 1),
	(95, now(), 'begin', 95, 'java', 'sumatra', 'beyond', 16000, 2, 4, '18', NULL, '00000000-0000-4000-8000-000000000000', 95, 1),
	(96, now(), 'begin', 96, 'sumatra', 'bali_nusa_tenggara', 'beyond', 31000, 3, 6, NULL, '18', '00000000-0000-4000-8000-000000000000', 96, 1),
	(97, now(), 'begin', 97, 'bali_nusa_tenggara', 'sumatra', 'beyond', 31000, 3, 6, '18', NULL, '00000000-0000-4000-8000-000000000000', 97, 1),
	(98, now(), 'begin', 98, 'sumatra', 'kalimantan', 'beyond', 36500, 3, 7, NULL, '18', '00000000-0000-4000-8000-000000000000', 98, 1),
	(99, now(), 'begin', 99, 'kalimantan', 'sumatra', 'beyond', 36500, 3, 7, '18', NULL, '00000000-0000-4000-8000-000000000000', 99, 1),
	(100, now(), 'begin', 100, 'sumatra', 'sulawesi', 'beyond', 37000, 3, 7, NULL, '18', '00000000-0000-4000-8000-000000000000', 100, 1);
INSERT INTO public.order_shippingratechange VALUES
	(101, now(), 'begin', 101, 'sulawesi', 'sumatra', 'beyond', 37000, 3, 7, '18', NULL, '00000000-0000-4000-8000-000000000000', 101, 1),
	(102, now(), 'begin', 102, 'sumatra', 'maluku', 'beyond', 44500, 5, 9, NULL, '18', '00000000-0000-4000-8000-000000000000', 102, 1),
	(103, now(), 'begin', 103, 'maluku', 'sumatra', 'beyond', 44500, 5, 9, '18', NULL, '00000000-0000-4000-8000-000000000000', 103, 1),
	(104, now(), 'begin', 104, 'sumatra', 'papua', 'beyond', 64000, 6, 11, NULL, '18', '00000000-0000-4000-8000-000000000000', 104, 1),
	(105, now(), 'begin', 105, 'papua', 'sumatra', 'beyond', 64000, 6, 11, '18', NULL, '00000000-0000-4000-8000-000000000000', 105, 1),
	(106, now(), 'begin', 106, 'sumatra', 'sumatra', 'island', 19000, 3, 5, NULL, '16', '00000000-0000-4000-8000-000000000000', 106, 1),
	(107, now(), 'begin', 107, 'sumatra', 'sumatra', 'island', 19000, 3, 5, '16', NULL, '00000000-0000-4000-8000-000000000000', 107, 1),
	(108, now(), 'begin', 108, 'sumatra', 'java', 'beyond', 18000, 2, 4, NULL, '16', '00000000-0000-4000-8000-000000000000', 108, 1),
	(109, now(), 'begin', 109, 'java', 'sumatra', 'beyond', 18000, 2, 4, '16', NULL, '00000000-0000-4000-8000-000000000000', 109, 1),
	(110, now(), 'begin', 110, 'sumatra', 'bali_nusa_tenggara', 'beyond', 33000, 3, 6, NULL, '16', '00000000-0000-4000-8000-000000000000', 110, 1),
	(111, now(), 'begin', 111, 'bali_nusa_tenggara', 'sumatra', 'beyond', 33000, 3, 6, '16', NULL, '00000000-0000-4000-8000-000000000000', 111, 1),
	(112, now(), 'begin', 112, 'sumatra', 'kalimantan', 'beyond', 38500, 3, 7, NULL, '16', '00000000-0000-4000-8000-000000000000', 112, 1),
	(113, now(), 'begin', 113, 'kalimantan', 'sumatra', 'beyond', 38500, 3, 7, '16', NULL, '00000000-0000-4000-8000-000000000000', 113, 1),
	(114, now(), 'begin', 114, 'sumatra', 'sulawesi', 'beyond', 39000, 3, 7, NULL, '16', '00000000-0000-4000-8000-000000000000', 114, 1),
	(115, now(), 'begin', 115, 'sulawesi', 'sumatra', 'beyond', 39000, 3, 7, '16', NULL, '00000000-0000-4000-8000-000000000000', 115, 1),
	(116, now(), 'begin', 116, 'sumatra', 'maluku', 'beyond', 46500, 5, 9, NULL, '16', '00000000-0000-4000-8000-000000000000', 116, 1),
	(117, now(), 'begin', 117, 'maluku', 'sumatra', 'beyond', 46500, 5, 9, '16', NULL, '00000000-0000-4000-8000-000000000000', 117, 1),
	(118, now(), 'begin', 118, 'sumatra', 'papua', 'beyond', 66000, 6, 11, NULL, '16', '00000000-0000-4000-8000-000000000000', 118, 1),
	(119, now(), 'begin', 119, 'papua', 'sumatra', 'beyond', 66000, 6, 11, '16', NULL, '00000000-0000-4000-8000-000000000000', 119, 1),
	(120, now(), 'begin', 120, 'sumatra', 'sumatra', 'island', 27000, 4, 6, NULL, '21', '00000000-0000-4000-8000-000000000000', 120, 1),
	(121, now(), 'begin', 121, 'sumatra', 'sumatra', 'island', 27000, 4, 6, '21', NULL, '00000000-0000-4000-8000-000000000000', 121, 1),
	(122, now(), 'begin', 122, 'sumatra', 'java', 'beyond', 33500, 4, 6, NULL, '21', '00000000-0000-4000-8000-000000000000', 122, 1),
	(123, now(), 'begin', 123, 'java', 'sumatra', 'beyond', 33500, 4, 6, '21', NULL, '00000000-0000-4000-8000-000000000000', 123, 1),
	(124, now(), 'begin', 124, 'sumatra', 'bali_nusa_tenggara', 'beyond', 48500, 5, 8, NULL, '21', '00000000-0000-4000-8000-000000000000', 124, 1),
	(125, now(), 'begin', 125, 'bali_nusa_tenggara', 'sumatra', 'beyond', 48500, 5, 8, '21', NULL, '00000000-0000-4000-8000-000000000000', 125, 1),
	(126, now(), 'begin', 126, 'sumatra', 'kalimantan', 'beyond', 54000, 5, 9, NULL, '21', '00000000-0000-4000-8000-000000000000', 126, 1),
	(127, now(), 'begin', 127, 'kalimantan', 'sumatra', 'beyond', 54000, 5, 9, '21', NULL, '00000000-0000-4000-8000-000000000000', 127, 1),
	(128, now(), 'begin', 128, 'sumatra', 'sulawesi', 'beyond', 54500, 5, 9, NULL, '21', '00000000-0000-4000-8000-000000000000', 128, 1),
	(129, now(), 'begin', 129, 'sulawesi', 'sumatra', 'beyond', 54500, 5, 9, '21', NULL, '00000000-0000-4000-8000-000000000000', 129, 1),
	(130, now(), 'begin', 130, 'sumatra', 'maluku', 'beyond', 62000, 7, 11, NULL, '21', '00000000-0000-4000-8000-000000000000', 130, 1),
	(131, now(), 'begin', 131, 'maluku', 'sumatra', 'beyond', 62000, 7, 11, '21', NULL, '00000000-0000-4000-8000-000000000000', 131, 1),
	(132, now(), 'begin', 132, 'sumatra', 'papua', 'beyond', 81500, 8, 13, NULL, '21', '00000000-0000-4000-8000-000000000000', 132, 1),
	(133, now(), 'begin', 133, 'papua', 'sumatra', 'beyond', 81500, 8, 13, '21', NULL, '00000000-0000-4000-8000-000000000000', 133, 1),
	(134, now(), 'begin', 134, 'sulawesi', 'sulawesi', 'island', 31500, 4, 6, NULL, '71', '00000000-0000-4000-8000-000000000000', 134, 1),
	(135, now(), 'begin', 135, 'sulawesi', 'sulawesi', 'island', 31500, 4, 6, '71', NULL, '00000000-0000-4000-8000-000000000000', 135, 1),
	(136, now(), 'begin', 136, 'sulawesi', 'sumatra', 'beyond', 52000, 5, 9, NULL, '71', '00000000-0000-4000-8000-000000000000', 136, 1),
	(137, now(), 'begin', 137, 'sumatra', 'sulawesi', 'beyond', 52000, 5, 9, '71', NULL, '00000000-0000-4000-8000-000000000000', 137, 1),
	(138, now(), 'begin', 138, 'sulawesi', 'java', 'beyond', 43000, 4, 7, NULL, '71', '00000000-0000-4000-8000-000000000000', 138, 1),
	(139, now(), 'begin', 139, 'java', 'sulawesi', 'beyond', 43000, 4, 7, '71', NULL, '00000000-0000-4000-8000-000000000000', 139, 1),
	(140, now(), 'begin', 140, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 55000, 5, 9, NULL, '71', '00000000-0000-4000-8000-000000000000', 140, 1),
	(141, now(), 'begin', 141, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 55000, 5, 9, '71', NULL, '00000000-0000-4000-8000-000000000000', 141, 1),
	(142, now(), 'begin', 142, 'sulawesi', 'kalimantan', 'beyond', 60500, 5, 9, NULL, '71', '00000000-0000-4000-8000-000000000000', 142, 1),
	(143, now(), 'begin', 143, 'kalimantan', 'sulawesi', 'beyond', 60500, 5, 9, '71', NULL, '00000000-0000-4000-8000-000000000000', 143, 1),
	(144, now(), 'begin', 144, 'sulawesi', 'maluku', 'beyond', 68500, 7, 11, NULL, '71', '00000000-0000-4000-8000-000000000000', 144, 1),
	(145, now(), 'begin', 145, 'maluku', 'sulawesi', 'beyond', 68500, 7, 11, '71', NULL, '00000000-0000-4000-8000-000000000000', 145, 1),
	(146, now(), 'begin', 146, 'sulawesi', 'papua', 'beyond', 88000, 8, 13, NULL, '71', '00000000-0000-4000-8000-000000000000', 146, 1),
	(147, now(), 'begin', 147, 'papua', 'sulawesi', 'beyond', 88000, 8, 13, '71', NULL, '00000000-0000-4000-8000-000000000000', 147, 1),
	(148, now(), 'begin', 148, 'sumatra', 'sumatra', 'regency', 8500, 2, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 148, 3),
	(149, now(), 'begin', 149, 'sumatra', 'sumatra', 'province', 13000, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 149, 3),
	(150, now(), 'begin', 150, 'sumatra', 'sumatra', 'island', 20000, 4, 7, NULL, NULL, '00000000-0000-4000-8000-000000000000', 150, 3),
	(151, now(), 'begin', 151, 'sumatra', 'java', 'beyond', 22000, 4, 7, NULL, NULL, '00000000-0000-4000-8000-000000000000', 151, 3),
	(152, now(), 'begin', 152, 'sumatra', 'bali_nusa_tenggara', 'beyond', 35500, 5, 9, NULL, NULL, '00000000-0000-4000-8000-000000000000', 152, 3),
	(153, now(), 'begin', 153, 'sumatra', 'kalimantan', 'beyond', 40500, 5, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 153, 3),
	(154, now(), 'begin', 154, 'sumatra', 'sulawesi', 'beyond', 40500, 5, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 154, 3),
	(155, now(), 'begin', 155, 'sumatra', 'maluku', 'beyond', 47500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 155, 3),
	(156, now(), 'begin', 156, 'sumatra', 'papua', 'beyond', 65000, 8, 14, NULL, NULL, '00000000-0000-4000-8000-000000000000', 156, 3),
	(157, now(), 'begin', 157, 'java', 'java', 'regency', 7500, 2, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 157, 3),
	(158, now(), 'begin', 158, 'java', 'java', 'province', 9000, 2, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 158, 3),
	(159, now(), 'begin', 159, 'java', 'java', 'island', 13500, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 159, 3),
	(160, now(), 'begin', 160, 'java', 'sumatra', 'beyond', 22000, 4, 7, NULL, NULL, '00000000-0000-4000-8000-000000000000', 160, 3),
	(161, now(), 'begin', 161, 'java', 'bali_nusa_tenggara', 'beyond', 25500, 4, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 161, 3),
	(162, now(), 'begin', 162, 'java', 'kalimantan', 'beyond', 31500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 162, 3),
	(163, now(), 'begin', 163, 'java', 'sulawesi', 'beyond', 32500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 163, 3),
	(164, now(), 'begin', 164, 'java', 'maluku', 'beyond', 41500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 164, 3),
	(165, now(), 'begin', 165, 'java', 'papua', 'beyond', 65000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 165, 3),
	(166, now(), 'begin', 166, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'regency', 8500, 2, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 166, 3),
	(167, now(), 'begin', 167, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'province', 12000, 2, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 167, 3),
	(168, now(), 'begin', 168, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 22000, 4, 7, NULL, NULL, '00000000-0000-4000-8000-000000000000', 168, 3),
	(169, now(), 'begin', 169, 'bali_nusa_tenggara', 'sumatra', 'beyond', 35500, 5, 9, NULL, NULL, '00000000-0000-4000-8000-000000000000', 169, 3),
	(170, now(), 'begin', 170, 'bali_nusa_tenggara', 'java', 'beyond', 25500, 4, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 170, 3),
	(171, now(), 'begin', 171, 'bali_nusa_tenggara', 'kalimantan', 'beyond', 43000, 5, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 171, 3),
	(172, now(), 'begin', 172, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 43500, 5, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 172, 3),
	(173, now(), 'begin', 173, 'bali_nusa_tenggara', 'maluku', 'beyond', 50000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 173, 3),
	(174, now(), 'begin', 174, 'bali_nusa_tenggara', 'papua', 'beyond', 67500, 8, 14, NULL, NULL, '00000000-0000-4000-8000-000000000000', 174, 3),
	(175, now(), 'begin', 175, 'kalimantan', 'kalimantan', 'regency', 9000, 2, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 175, 3),
	(176, now(), 'begin', 176, 'kalimantan', 'kalimantan', 'province', 15500, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 176, 3),
	(177, now(), 'begin', 177, 'kalimantan', 'kalimantan', 'island', 29000, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 177, 3),
	(178, now(), 'begin', 178, 'kalimantan', 'sumatra', 'beyond', 40500, 5, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 178, 3),
	(179, now(), 'begin', 179, 'kalimantan', 'java', 'beyond', 31500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 179, 3),
	(180, now(), 'begin', 180, 'kalimantan', 'bali_nusa_tenggara', 'beyond', 43000, 5, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 180, 3),
	(181, now(), 'begin', 181, 'kalimantan', 'sulawesi', 'beyond', 48500, 5, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 181, 3),
	(182, now(), 'begin', 182, 'kalimantan', 'maluku', 'beyond', 55000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 182, 3),
	(183, now(), 'begin', 183, 'kalimantan', 'papua', 'beyond', 72500, 8, 14, NULL, NULL, '00000000-0000-4000-8000-000000000000', 183, 3),
	(184, now(), 'begin', 184, 'sulawesi', 'sulawesi', 'regency', 8500, 2, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 184, 3),
	(185, now(), 'begin', 185, 'sulawesi', 'sulawesi', 'province', 13500, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 185, 3),
	(186, now(), 'begin', 186, 'sulawesi', 'sulawesi', 'island', 25500, 4, 7, NULL, NULL, '00000000-0000-4000-8000-000000000000', 186, 3),
	(187, now(), 'begin', 187, 'sulawesi', 'sumatra', 'beyond', 40500, 5, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 187, 3),
	(188, now(), 'begin', 188, 'sulawesi', 'java', 'beyond', 32500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 188, 3),
	(189, now(), 'begin', 189, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 43500, 5, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 189, 3),
	(190, now(), 'begin', 190, 'sulawesi', 'kalimantan', 'beyond', 48500, 5, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 190, 3),
	(191, now(), 'begin', 191, 'sulawesi', 'maluku', 'beyond', 55500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 191, 3),
	(192, now(), 'begin', 192, 'sulawesi', 'papua', 'beyond', 73000, 8, 14, NULL, NULL, '00000000-0000-4000-8000-000000000000', 192, 3),
	(193, now(), 'begin', 193, 'maluku', 'maluku', 'regency', 11000, 2, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 193, 3),
	(194, now(), 'begin', 194, 'maluku', 'maluku', 'province', 25500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 194, 3),
	(195, now(), 'begin', 195, 'maluku', 'maluku', 'island', 36000, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 195, 3),
	(196, now(), 'begin', 196, 'maluku', 'sumatra', 'beyond', 47500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 196, 3),
	(197, now(), 'begin', 197, 'maluku', 'java', 'beyond', 41500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 197, 3),
	(198, now(), 'begin', 198, 'maluku', 'bali_nusa_tenggara', 'beyond', 50000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 198, 3),
	(199, now(), 'begin', 199, 'maluku', 'kalimantan', 'beyond', 55000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 199, 3),
	(200, now(), 'begin', 200, 'maluku', 'sulawesi', 'beyond', 55500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 200, 3);
INSERT INTO public.order_shippingratechange VALUES
	(201, now(), 'begin', 201, 'maluku', 'papua', 'beyond', 80000, 8, 14, NULL, NULL, '00000000-0000-4000-8000-000000000000', 201, 3),
	(202, now(), 'begin', 202, 'papua', 'papua', 'regency', 13500, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 202, 3),
	(203, now(), 'begin', 203, 'papua', 'papua', 'province', 34500, 5, 9, NULL, NULL, '00000000-0000-4000-8000-000000000000', 203, 3),
	(204, now(), 'begin', 204, 'papua', 'papua', 'island', 52500, 6, 11, NULL, NULL, '00000000-0000-4000-8000-000000000000', 204, 3),
	(205, now(), 'begin', 205, 'papua', 'sumatra', 'beyond', 65000, 8, 14, NULL, NULL, '00000000-0000-4000-8000-000000000000', 205, 3),
	(206, now(), 'begin', 206, 'papua', 'java', 'beyond', 65000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 206, 3),
	(207, now(), 'begin', 207, 'papua', 'bali_nusa_tenggara', 'beyond', 67500, 8, 14, NULL, NULL, '00000000-0000-4000-8000-000000000000', 207, 3),
	(208, now(), 'begin', 208, 'papua', 'kalimantan', 'beyond', 72500, 8, 14, NULL, NULL, '00000000-0000-4000-8000-000000000000', 208, 3),
	(209, now(), 'begin', 209, 'papua', 'sulawesi', 'beyond', 73000, 8, 14, NULL, NULL, '00000000-0000-4000-8000-000000000000', 209, 3),
	(210, now(), 'begin', 210, 'papua', 'maluku', 'beyond', 80000, 8, 14, NULL, NULL, '00000000-0000-4000-8000-000000000000', 210, 3),
	(211, now(), 'begin', 211, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 35500, 5, 8, NULL, '53', '00000000-0000-4000-8000-000000000000', 211, 3),
	(212, now(), 'begin', 212, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 35500, 5, 8, '53', NULL, '00000000-0000-4000-8000-000000000000', 212, 3),
	(213, now(), 'begin', 213, 'bali_nusa_tenggara', 'sumatra', 'beyond', 62500, 7, 11, NULL, '53', '00000000-0000-4000-8000-000000000000', 213, 3),
	(214, now(), 'begin', 214, 'sumatra', 'bali_nusa_tenggara', 'beyond', 62500, 7, 11, '53', NULL, '00000000-0000-4000-8000-000000000000', 214, 3),
	(215, now(), 'begin', 215, 'bali_nusa_tenggara', 'java', 'beyond', 52500, 6, 8, NULL, '53', '00000000-0000-4000-8000-000000000000', 215, 3),
	(216, now(), 'begin', 216, 'java', 'bali_nusa_tenggara', 'beyond', 52500, 6, 8, '53', NULL, '00000000-0000-4000-8000-000000000000', 216, 3),
	(217, now(), 'begin', 217, 'bali_nusa_tenggara', 'kalimantan', 'beyond', 70000, 7, 12, NULL, '53', '00000000-0000-4000-8000-000000000000', 217, 3),
	(218, now(), 'begin', 218, 'kalimantan', 'bali_nusa_tenggara', 'beyond', 70000, 7, 12, '53', NULL, '00000000-0000-4000-8000-000000000000', 218, 3),
	(219, now(), 'begin', 219, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 70500, 7, 12, NULL, '53', '00000000-0000-4000-8000-000000000000', 219, 3),
	(220, now(), 'begin', 220, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 70500, 7, 12, '53', NULL, '00000000-0000-4000-8000-000000000000', 220, 3),
	(221, now(), 'begin', 221, 'bali_nusa_tenggara', 'maluku', 'beyond', 77000, 9, 14, NULL, '53', '00000000-0000-4000-8000-000000000000', 221, 3),
	(222, now(), 'begin', 222, 'maluku', 'bali_nusa_tenggara', 'beyond', 77000, 9, 14, '53', NULL, '00000000-0000-4000-8000-000000000000', 222, 3),
	(223, now(), 'begin', 223, 'bali_nusa_tenggara', 'papua', 'beyond', 94500, 10, 16, NULL, '53', '00000000-0000-4000-8000-000000000000', 223, 3),
	(224, now(), 'begin', 224, 'papua', 'bali_nusa_tenggara', 'beyond', 94500, 10, 16, '53', NULL, '00000000-0000-4000-8000-000000000000', 224, 3),
	(225, now(), 'begin', 225, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 25000, 5, 8, NULL, '52', '00000000-0000-4000-8000-000000000000', 225, 3),
	(226, now(), 'begin', 226, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 25000, 5, 8, '52', NULL, '00000000-0000-4000-8000-000000000000', 226, 3),
	(227, now(), 'begin', 227, 'bali_nusa_tenggara', 'sumatra', 'beyond', 41000, 6, 10, NULL, '52', '00000000-0000-4000-8000-000000000000', 227, 3),
	(228, now(), 'begin', 228, 'sumatra', 'bali_nusa_tenggara', 'beyond', 41000, 6, 10, '52', NULL, '00000000-0000-4000-8000-000000000000', 228, 3),
	(229, now(), 'begin', 229, 'bali_nusa_tenggara', 'java', 'beyond', 31500, 5, 7, NULL, '52', '00000000-0000-4000-8000-000000000000', 229, 3),
	(230, now(), 'begin', 230, 'java', 'bali_nusa_tenggara', 'beyond', 31500, 5, 7, '52', NULL, '00000000-0000-4000-8000-000000000000', 230, 3),
	(231, now(), 'begin', 231, 'bali_nusa_tenggara', 'kalimantan', 'beyond', 49000, 6, 11, NULL, '52', '00000000-0000-4000-8000-000000000000', 231, 3),
	(232, now(), 'begin', 232, 'kalimantan', 'bali_nusa_tenggara', 'beyond', 49000, 6, 11, '52', NULL, '00000000-0000-4000-8000-000000000000', 232, 3),
	(233, now(), 'begin', 233, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 49500, 6, 11, NULL, '52', '00000000-0000-4000-8000-000000000000', 233, 3),
	(234, now(), 'begin', 234, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 49500, 6, 11, '52', NULL, '00000000-0000-4000-8000-000000000000', 234, 3),
	(235, now(), 'begin', 235, 'bali_nusa_tenggara', 'maluku', 'beyond', 56000, 8, 13, NULL, '52', '00000000-0000-4000-8000-000000000000', 235, 3),
	(236, now(), 'begin', 236, 'maluku', 'bali_nusa_tenggara', 'beyond', 56000, 8, 13, '52', NULL, '00000000-0000-4000-8000-000000000000', 236, 3),
	(237, now(), 'begin', 237, 'bali_nusa_tenggara', 'papua', 'beyond', 73500, 9, 15, NULL, '52', '00000000-0000-4000-8000-000000000000', 237, 3),
	(238, now(), 'begin', 238, 'papua', 'bali_nusa_tenggara', 'beyond', 73500, 9, 15, '52', NULL, '00000000-0000-4000-8000-000000000000', 238, 3),
	(239, now(), 'begin', 239, 'sumatra', 'sumatra', 'island', 16500, 4, 7, NULL, '18', '00000000-0000-4000-8000-000000000000', 239, 3),
	(240, now(), 'begin', 240, 'sumatra', 'sumatra', 'island', 16500, 4, 7, '18', NULL, '00000000-0000-4000-8000-000000000000', 240, 3),
	(241, now(), 'begin', 241, 'sumatra', 'java', 'beyond', 14500, 3, 6, NULL, '18', '00000000-0000-4000-8000-000000000000', 241, 3),
	(242, now(), 'begin', 242, 'java', 'sumatra', 'beyond', 14500, 3, 6, '18', NULL, '00000000-0000-4000-8000-000000000000', 242, 3),
	(243, now(), 'begin', 243, 'sumatra', 'bali_nusa_tenggara', 'beyond', 28000, 4, 8, NULL, '18', '00000000-0000-4000-8000-000000000000', 243, 3),
	(244, now(), 'begin', 244, 'bali_nusa_tenggara', 'sumatra', 'beyond', 28000, 4, 8, '18', NULL, '00000000-0000-4000-8000-000000000000', 244, 3),
	(245, now(), 'begin', 245, 'sumatra', 'kalimantan', 'beyond', 33000, 4, 9, NULL, '18', '00000000-0000-4000-8000-000000000000', 245, 3),
	(246, now(), 'begin', 246, 'kalimantan', 'sumatra', 'beyond', 33000, 4, 9, '18', NULL, '00000000-0000-4000-8000-000000000000', 246, 3),
	(247, now(), 'begin', 247, 'sumatra', 'sulawesi', 'beyond', 33500, 4, 9, NULL, '18', '00000000-0000-4000-8000-000000000000', 247, 3),
	(248, now(), 'begin', 248, 'sulawesi', 'sumatra', 'beyond', 33500, 4, 9, '18', NULL, '00000000-0000-4000-8000-000000000000', 248, 3),
	(249, now(), 'begin', 249, 'sumatra', 'maluku', 'beyond', 40500, 6, 11, NULL, '18', '00000000-0000-4000-8000-000000000000', 249, 3),
	(250, now(), 'begin', 250, 'maluku', 'sumatra', 'beyond', 40500, 6, 11, '18', NULL, '00000000-0000-4000-8000-000000000000', 250, 3),
	(251, now(), 'begin', 251, 'sumatra', 'papua', 'beyond', 58000, 7, 13, NULL, '18', '00000000-0000-4000-8000-000000000000', 251, 3),
	(252, now(), 'begin', 252, 'papua', 'sumatra', 'beyond', 58000, 7, 13, '18', NULL, '00000000-0000-4000-8000-000000000000', 252, 3),
	(253, now(), 'begin', 253, 'sumatra', 'sumatra', 'island', 17500, 4, 7, NULL, '16', '00000000-0000-4000-8000-000000000000', 253, 3),
	(254, now(), 'begin', 254, 'sumatra', 'sumatra', 'island', 17500, 4, 7, '16', NULL, '00000000-0000-4000-8000-000000000000', 254, 3),
	(255, now(), 'begin', 255, 'sumatra', 'java', 'beyond', 16500, 3, 6, NULL, '16', '00000000-0000-4000-8000-000000000000', 255, 3),
	(256, now(), 'begin', 256, 'java', 'sumatra', 'beyond', 16500, 3, 6, '16', NULL, '00000000-0000-4000-8000-000000000000', 256, 3),
	(257, now(), 'begin', 257, 'sumatra', 'bali_nusa_tenggara', 'beyond', 30000, 4, 8, NULL, '16', '00000000-0000-4000-8000-000000000000', 257, 3),
	(258, now(), 'begin', 258, 'bali_nusa_tenggara', 'sumatra', 'beyond', 30000, 4, 8, '16', NULL, '00000000-0000-4000-8000-000000000000', 258, 3),
	(259, now(), 'begin', 259, 'sumatra', 'kalimantan', 'beyond', 35000, 4, 9, NULL, '16', '00000000-0000-4000-8000-000000000000', 259, 3),
	(260, now(), 'begin', 260, 'kalimantan', 'sumatra', 'beyond', 35000, 4, 9, '16', NULL, '00000000-0000-4000-8000-000000000000', 260, 3),
	(261, now(), 'begin', 261, 'sumatra', 'sulawesi', 'beyond', 35500, 4, 9, NULL, '16', '00000000-0000-4000-8000-000000000000', 261, 3),
	(262, now(), 'begin', 262, 'sulawesi', 'sumatra', 'beyond', 35500, 4, 9, '16', NULL, '00000000-0000-4000-8000-000000000000', 262, 3),
	(263, now(), 'begin', 263, 'sumatra', 'maluku', 'beyond', 42000, 6, 11, NULL, '16', '00000000-0000-4000-8000-000000000000', 263, 3),
	(264, now(), 'begin', 264, 'maluku', 'sumatra', 'beyond', 42000, 6, 11, '16', NULL, '00000000-0000-4000-8000-000000000000', 264, 3),
	(265, now(), 'begin', 265, 'sumatra', 'papua', 'beyond', 59500, 7, 13, NULL, '16', '00000000-0000-4000-8000-000000000000', 265, 3),
	(266, now(), 'begin', 266, 'papua', 'sumatra', 'beyond', 59500, 7, 13, '16', NULL, '00000000-0000-4000-8000-000000000000', 266, 3),
	(267, now(), 'begin', 267, 'sumatra', 'sumatra', 'island', 24500, 5, 8, NULL, '21', '00000000-0000-4000-8000-000000000000', 267, 3),
	(268, now(), 'begin', 268, 'sumatra', 'sumatra', 'island', 24500, 5, 8, '21', NULL, '00000000-0000-4000-8000-000000000000', 268, 3),
	(269, now(), 'begin', 269, 'sumatra', 'java', 'beyond', 30500, 5, 8, NULL, '21', '00000000-0000-4000-8000-000000000000', 269, 3),
	(270, now(), 'begin', 270, 'java', 'sumatra', 'beyond', 30500, 5, 8, '21', NULL, '00000000-0000-4000-8000-000000000000', 270, 3),
	(271, now(), 'begin', 271, 'sumatra', 'bali_nusa_tenggara', 'beyond', 44000, 6, 10, NULL, '21', '00000000-0000-4000-8000-000000000000', 271, 3),
	(272, now(), 'begin', 272, 'bali_nusa_tenggara', 'sumatra', 'beyond', 44000, 6, 10, '21', NULL, '00000000-0000-4000-8000-000000000000', 272, 3),
	(273, now(), 'begin', 273, 'sumatra', 'kalimantan', 'beyond', 49000, 6, 11, NULL, '21', '00000000-0000-4000-8000-000000000000', 273, 3),
	(274, now(), 'begin', 274, 'kalimantan', 'sumatra', 'beyond', 49000, 6, 11, '21', NULL, '00000000-0000-4000-8000-000000000000', 274, 3),
	(275, now(), 'begin', 275, 'sumatra', 'sulawesi', 'beyond', 49500, 6, 11, NULL, '21', '00000000-0000-4000-8000-000000000000', 275, 3),
	(276, now(), 'begin', 276, 'sulawesi', 'sumatra', 'beyond', 49500, 6, 11, '21', NULL, '00000000-0000-4000-8000-000000000000', 276, 3),
	(277, now(), 'begin', 277, 'sumatra', 'maluku', 'beyond', 56000, 8, 13, NULL, '21', '00000000-0000-4000-8000-000000000000', 277, 3),
	(278, now(), 'begin', 278, 'maluku', 'sumatra', 'beyond', 56000, 8, 13, '21', NULL, '00000000-0000-4000-8000-000000000000', 278, 3),
	(279, now(), 'begin', 279, 'sumatra', 'papua', 'beyond', 73500, 9, 15, NULL, '21', '00000000-0000-4000-8000-000000000000', 279, 3),
	(280, now(), 'begin', 280, 'papua', 'sumatra', 'beyond', 73500, 9, 15, '21', NULL, '00000000-0000-4000-8000-000000000000', 280, 3),
	(281, now(), 'begin', 281, 'sulawesi', 'sulawesi', 'island', 28500, 5, 8, NULL, '71', '00000000-0000-4000-8000-000000000000', 281, 3),
	(282, now(), 'begin', 282, 'sulawesi', 'sulawesi', 'island', 28500, 5, 8, '71', NULL, '00000000-0000-4000-8000-000000000000', 282, 3),
	(283, now(), 'begin', 283, 'sulawesi', 'sumatra', 'beyond', 47000, 6, 11, NULL, '71', '00000000-0000-4000-8000-000000000000', 283, 3),
	(284, now(), 'begin', 284, 'sumatra', 'sulawesi', 'beyond', 47000, 6, 11, '71', NULL, '00000000-0000-4000-8000-000000000000', 284, 3),
	(285, now(), 'begin', 285, 'sulawesi', 'java', 'beyond', 39000, 5, 9, NULL, '71', '00000000-0000-4000-8000-000000000000', 285, 3),
	(286, now(), 'begin', 286, 'java', 'sulawesi', 'beyond', 39000, 5, 9, '71', NULL, '00000000-0000-4000-8000-000000000000', 286, 3),
	(287, now(), 'begin', 287, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 49500, 6, 11, NULL, '71', '00000000-0000-4000-8000-000000000000', 287, 3),
	(288, now(), 'begin', 288, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 49500, 6, 11, '71', NULL, '00000000-0000-4000-8000-000000000000', 288, 3),
	(289, now(), 'begin', 289, 'sulawesi', 'kalimantan', 'beyond', 54500, 6, 11, NULL, '71', '00000000-0000-4000-8000-000000000000', 289, 3),
	(290, now(), 'begin', 290, 'kalimantan', 'sulawesi', 'beyond', 54500, 6, 11, '71', NULL, '00000000-0000-4000-8000-000000000000', 290, 3),
	(291, now(), 'begin', 291, 'sulawesi', 'maluku', 'beyond', 62000, 8, 13, NULL, '71', '00000000-0000-4000-8000-000000000000', 291, 3),
	(292, now(), 'begin', 292, 'maluku', 'sulawesi', 'beyond', 62000, 8, 13, '71', NULL, '00000000-0000-4000-8000-000000000000', 292, 3),
	(293, now(), 'begin', 293, 'sulawesi', 'papua', 'beyond', 79500, 9, 15, NULL, '71', '00000000-0000-4000-8000-000000000000', 293, 3),
	(294, now(), 'begin', 294, 'papua', 'sulawesi', 'beyond', 79500, 9, 15, '71', NULL, '00000000-0000-4000-8000-000000000000', 294, 3),
	(295, now(), 'begin', 295, 'sumatra', 'sumatra', 'regency', 9500, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 295, 2),
	(296, now(), 'begin', 296, 'sumatra', 'sumatra', 'province', 14500, 2, 3, NULL, NULL, '00000000-0000-4000-8000-000000000000', 296, 2),
	(297, now(), 'begin', 297, 'sumatra', 'sumatra', 'island', 22500, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 297, 2),
	(298, now(), 'begin', 298, 'sumatra', 'java', 'beyond', 24500, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 298, 2),
	(299, now(), 'begin', 299, 'sumatra', 'bali_nusa_tenggara', 'beyond', 39500, 4, 7, NULL, NULL, '00000000-0000-4000-8000-000000000000', 299, 2),
	(300, now(), 'begin', 300, 'sumatra', 'kalimantan', 'beyond', 45000, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 300, 2);
INSERT INTO public.order_shippingratechange VALUES
	(301, now(), 'begin', 301, 'sumatra', 'sulawesi', 'beyond', 45500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 301, 2),
	(302, now(), 'begin', 302, 'sumatra', 'maluku', 'beyond', 53000, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 302, 2),
	(303, now(), 'begin', 303, 'sumatra', 'papua', 'beyond', 72500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 303, 2),
	(304, now(), 'begin', 304, 'java', 'java', 'regency', 8500, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 304, 2),
	(305, now(), 'begin', 305, 'java', 'java', 'province', 10500, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 305, 2),
	(306, now(), 'begin', 306, 'java', 'java', 'island', 15500, 2, 3, NULL, NULL, '00000000-0000-4000-8000-000000000000', 306, 2),
	(307, now(), 'begin', 307, 'java', 'sumatra', 'beyond', 24500, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 307, 2),
	(308, now(), 'begin', 308, 'java', 'bali_nusa_tenggara', 'beyond', 28500, 3, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 308, 2),
	(309, now(), 'begin', 309, 'java', 'kalimantan', 'beyond', 35500, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 309, 2),
	(310, now(), 'begin', 310, 'java', 'sulawesi', 'beyond', 36500, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 310, 2),
	(311, now(), 'begin', 311, 'java', 'maluku', 'beyond', 46500, 5, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 311, 2),
	(312, now(), 'begin', 312, 'java', 'papua', 'beyond', 72500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 312, 2),
	(313, now(), 'begin', 313, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'regency', 9500, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 313, 2),
	(314, now(), 'begin', 314, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'province', 13500, 1, 3, NULL, NULL, '00000000-0000-4000-8000-000000000000', 314, 2),
	(315, now(), 'begin', 315, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 24500, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 315, 2),
	(316, now(), 'begin', 316, 'bali_nusa_tenggara', 'sumatra', 'beyond', 39500, 4, 7, NULL, NULL, '00000000-0000-4000-8000-000000000000', 316, 2),
	(317, now(), 'begin', 317, 'bali_nusa_tenggara', 'java', 'beyond', 28500, 3, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 317, 2),
	(318, now(), 'begin', 318, 'bali_nusa_tenggara', 'kalimantan', 'beyond', 48000, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 318, 2),
	(319, now(), 'begin', 319, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 48500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 319, 2),
	(320, now(), 'begin', 320, 'bali_nusa_tenggara', 'maluku', 'beyond', 56000, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 320, 2),
	(321, now(), 'begin', 321, 'bali_nusa_tenggara', 'papua', 'beyond', 75500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 321, 2),
	(322, now(), 'begin', 322, 'kalimantan', 'kalimantan', 'regency', 10500, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 322, 2),
	(323, now(), 'begin', 323, 'kalimantan', 'kalimantan', 'province', 17500, 2, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 323, 2),
	(324, now(), 'begin', 324, 'kalimantan', 'kalimantan', 'island', 32500, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 324, 2),
	(325, now(), 'begin', 325, 'kalimantan', 'sumatra', 'beyond', 45000, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 325, 2),
	(326, now(), 'begin', 326, 'kalimantan', 'java', 'beyond', 35500, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 326, 2),
	(327, now(), 'begin', 327, 'kalimantan', 'bali_nusa_tenggara', 'beyond', 48000, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 327, 2),
	(328, now(), 'begin', 328, 'kalimantan', 'sulawesi', 'beyond', 54000, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 328, 2),
	(329, now(), 'begin', 329, 'kalimantan', 'maluku', 'beyond', 61500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 329, 2),
	(330, now(), 'begin', 330, 'kalimantan', 'papua', 'beyond', 81000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 330, 2),
	(331, now(), 'begin', 331, 'sulawesi', 'sulawesi', 'regency', 9500, 1, 2, NULL, NULL, '00000000-0000-4000-8000-000000000000', 331, 2),
	(332, now(), 'begin', 332, 'sulawesi', 'sulawesi', 'province', 15500, 2, 4, NULL, NULL, '00000000-0000-4000-8000-000000000000', 332, 2),
	(333, now(), 'begin', 333, 'sulawesi', 'sulawesi', 'island', 28500, 3, 5, NULL, NULL, '00000000-0000-4000-8000-000000000000', 333, 2),
	(334, now(), 'begin', 334, 'sulawesi', 'sumatra', 'beyond', 45500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 334, 2),
	(335, now(), 'begin', 335, 'sulawesi', 'java', 'beyond', 36500, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 335, 2),
	(336, now(), 'begin', 336, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 48500, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 336, 2),
	(337, now(), 'begin', 337, 'sulawesi', 'kalimantan', 'beyond', 54000, 4, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 337, 2),
	(338, now(), 'begin', 338, 'sulawesi', 'maluku', 'beyond', 62000, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 338, 2),
	(339, now(), 'begin', 339, 'sulawesi', 'papua', 'beyond', 81500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 339, 2),
	(340, now(), 'begin', 340, 'maluku', 'maluku', 'regency', 12500, 1, 3, NULL, NULL, '00000000-0000-4000-8000-000000000000', 340, 2),
	(341, now(), 'begin', 341, 'maluku', 'maluku', 'province', 28500, 3, 6, NULL, NULL, '00000000-0000-4000-8000-000000000000', 341, 2),
	(342, now(), 'begin', 342, 'maluku', 'maluku', 'island', 40500, 5, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 342, 2),
	(343, now(), 'begin', 343, 'maluku', 'sumatra', 'beyond', 53000, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 343, 2),
	(344, now(), 'begin', 344, 'maluku', 'java', 'beyond', 46500, 5, 8, NULL, NULL, '00000000-0000-4000-8000-000000000000', 344, 2),
	(345, now(), 'begin', 345, 'maluku', 'bali_nusa_tenggara', 'beyond', 56000, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 345, 2),
	(346, now(), 'begin', 346, 'maluku', 'kalimantan', 'beyond', 61500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 346, 2),
	(347, now(), 'begin', 347, 'maluku', 'sulawesi', 'beyond', 62000, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 347, 2),
	(348, now(), 'begin', 348, 'maluku', 'papua', 'beyond', 89000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 348, 2),
	(349, now(), 'begin', 349, 'papua', 'papua', 'regency', 15500, 2, 3, NULL, NULL, '00000000-0000-4000-8000-000000000000', 349, 2),
	(350, now(), 'begin', 350, 'papua', 'papua', 'province', 38500, 4, 7, NULL, NULL, '00000000-0000-4000-8000-000000000000', 350, 2),
	(351, now(), 'begin', 351, 'papua', 'papua', 'island', 58500, 5, 9, NULL, NULL, '00000000-0000-4000-8000-000000000000', 351, 2),
	(352, now(), 'begin', 352, 'papua', 'sumatra', 'beyond', 72500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 352, 2),
	(353, now(), 'begin', 353, 'papua', 'java', 'beyond', 72500, 6, 10, NULL, NULL, '00000000-0000-4000-8000-000000000000', 353, 2),
	(354, now(), 'begin', 354, 'papua', 'bali_nusa_tenggara', 'beyond', 75500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 354, 2),
	(355, now(), 'begin', 355, 'papua', 'kalimantan', 'beyond', 81000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 355, 2),
	(356, now(), 'begin', 356, 'papua', 'sulawesi', 'beyond', 81500, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 356, 2),
	(357, now(), 'begin', 357, 'papua', 'maluku', 'beyond', 89000, 7, 12, NULL, NULL, '00000000-0000-4000-8000-000000000000', 357, 2),
	(358, now(), 'begin', 358, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 39500, 4, 6, NULL, '53', '00000000-0000-4000-8000-000000000000', 358, 2),
	(359, now(), 'begin', 359, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 39500, 4, 6, '53', NULL, '00000000-0000-4000-8000-000000000000', 359, 2),
	(360, now(), 'begin', 360, 'bali_nusa_tenggara', 'sumatra', 'beyond', 69500, 6, 9, NULL, '53', '00000000-0000-4000-8000-000000000000', 360, 2),
	(361, now(), 'begin', 361, 'sumatra', 'bali_nusa_tenggara', 'beyond', 69500, 6, 9, '53', NULL, '00000000-0000-4000-8000-000000000000', 361, 2),
	(362, now(), 'begin', 362, 'bali_nusa_tenggara', 'java', 'beyond', 58500, 5, 6, NULL, '53', '00000000-0000-4000-8000-000000000000', 362, 2),
	(363, now(), 'begin', 363, 'java', 'bali_nusa_tenggara', 'beyond', 58500, 5, 6, '53', NULL, '00000000-0000-4000-8000-000000000000', 363, 2),
	(364, now(), 'begin', 364, 'bali_nusa_tenggara', 'kalimantan', 'beyond', 78000, 6, 10, NULL, '53', '00000000-0000-4000-8000-000000000000', 364, 2),
	(365, now(), 'begin', 365, 'kalimantan', 'bali_nusa_tenggara', 'beyond', 78000, 6, 10, '53', NULL, '00000000-0000-4000-8000-000000000000', 365, 2),
	(366, now(), 'begin', 366, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 78500, 6, 10, NULL, '53', '00000000-0000-4000-8000-000000000000', 366, 2),
	(367, now(), 'begin', 367, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 78500, 6, 10, '53', NULL, '00000000-0000-4000-8000-000000000000', 367, 2),
	(368, now(), 'begin', 368, 'bali_nusa_tenggara', 'maluku', 'beyond', 86000, 8, 12, NULL, '53', '00000000-0000-4000-8000-000000000000', 368, 2),
	(369, now(), 'begin', 369, 'maluku', 'bali_nusa_tenggara', 'beyond', 86000, 8, 12, '53', NULL, '00000000-0000-4000-8000-000000000000', 369, 2),
	(370, now(), 'begin', 370, 'bali_nusa_tenggara', 'papua', 'beyond', 105500, 9, 14, NULL, '53', '00000000-0000-4000-8000-000000000000', 370, 2),
	(371, now(), 'begin', 371, 'papua', 'bali_nusa_tenggara', 'beyond', 105500, 9, 14, '53', NULL, '00000000-0000-4000-8000-000000000000', 371, 2),
	(372, now(), 'begin', 372, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 28000, 4, 6, NULL, '52', '00000000-0000-4000-8000-000000000000', 372, 2),
	(373, now(), 'begin', 373, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'island', 28000, 4, 6, '52', NULL, '00000000-0000-4000-8000-000000000000', 373, 2),
	(374, now(), 'begin', 374, 'bali_nusa_tenggara', 'sumatra', 'beyond', 46000, 5, 8, NULL, '52', '00000000-0000-4000-8000-000000000000', 374, 2),
	(375, now(), 'begin', 375, 'sumatra', 'bali_nusa_tenggara', 'beyond', 46000, 5, 8, '52', NULL, '00000000-0000-4000-8000-000000000000', 375, 2),
	(376, now(), 'begin', 376, 'bali_nusa_tenggara', 'java', 'beyond', 35000, 4, 5, NULL, '52', '00000000-0000-4000-8000-000000000000', 376, 2),
	(377, now(), 'begin', 377, 'java', 'bali_nusa_tenggara', 'beyond', 35000, 4, 5, '52', NULL, '00000000-0000-4000-8000-000000000000', 377, 2),
	(378, now(), 'begin', 378, 'bali_nusa_tenggara', 'kalimantan', 'beyond', 54500, 5, 9, NULL, '52', '00000000-0000-4000-8000-000000000000', 378, 2),
	(379, now(), 'begin', 379, 'kalimantan', 'bali_nusa_tenggara', 'beyond', 54500, 5, 9, '52', NULL, '00000000-0000-4000-8000-000000000000', 379, 2),
	(380, now(), 'begin', 380, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 55000, 5, 9, NULL, '52', '00000000-0000-4000-8000-000000000000', 380, 2),
	(381, now(), 'begin', 381, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 55000, 5, 9, '52', NULL, '00000000-0000-4000-8000-000000000000', 381, 2),
	(382, now(), 'begin', 382, 'bali_nusa_tenggara', 'maluku', 'beyond', 62500, 7, 11, NULL, '52', '00000000-0000-4000-8000-000000000000', 382, 2),
	(383, now(), 'begin', 383, 'maluku', 'bali_nusa_tenggara', 'beyond', 62500, 7, 11, '52', NULL, '00000000-0000-4000-8000-000000000000', 383, 2),
	(384, now(), 'begin', 384, 'bali_nusa_tenggara', 'papua', 'beyond', 82000, 8, 13, NULL, '52', '00000000-0000-4000-8000-000000000000', 384, 2),
	(385, now(), 'begin', 385, 'papua', 'bali_nusa_tenggara', 'beyond', 82000, 8, 13, '52', NULL, '00000000-0000-4000-8000-000000000000', 385, 2),
	(386, now(), 'begin', 386, 'sumatra', 'sumatra', 'island', 18500, 3, 5, NULL, '18', '00000000-0000-4000-8000-000000000000', 386, 2),
	(387, now(), 'begin', 387, 'sumatra', 'sumatra', 'island', 18500, 3, 5, '18', NULL, '00000000-0000-4000-8000-000000000000', 387, 2),
	(388, now(), 'begin', 388, 'sumatra', 'java', 'beyond', 16500, 2, 4, NULL, '18', '00000000-0000-4000-8000-000000000000', 388, 2),
	(389, now(), 'begin', 389, 'java', 'sumatra', 'beyond', 16500, 2, 4, '18', NULL, '00000000-0000-4000-8000-000000000000', 389, 2),
	(390, now(), 'begin', 390, 'sumatra', 'bali_nusa_tenggara', 'beyond', 31500, 3, 6, NULL, '18', '00000000-0000-4000-8000-000000000000', 390, 2),
	(391, now(), 'begin', 391, 'bali_nusa_tenggara', 'sumatra', 'beyond', 31500, 3, 6, '18', NULL, '00000000-0000-4000-8000-000000000000', 391, 2),
	(392, now(), 'begin', 392, 'sumatra', 'kalimantan', 'beyond', 37000, 3, 7, NULL, '18', '00000000-0000-4000-8000-000000000000', 392, 2),
	(393, now(), 'begin', 393, 'kalimantan', 'sumatra', 'beyond', 37000, 3, 7, '18', NULL, '00000000-0000-4000-8000-000000000000', 393, 2),
	(394, now(), 'begin', 394, 'sumatra', 'sulawesi', 'beyond', 37500, 3, 7, NULL, '18', '00000000-0000-4000-8000-000000000000', 394, 2),
	(395, now(), 'begin', 395, 'sulawesi', 'sumatra', 'beyond', 37500, 3, 7, '18', NULL, '00000000-0000-4000-8000-000000000000', 395, 2),
	(396, now(), 'begin', 396, 'sumatra', 'maluku', 'beyond', 45000, 5, 9, NULL, '18', '00000000-0000-4000-8000-000000000000', 396, 2),
	(397, now(), 'begin', 397, 'maluku', 'sumatra', 'beyond', 45000, 5, 9, '18', NULL, '00000000-0000-4000-8000-000000000000', 397, 2),
	(398, now(), 'begin', 398, 'sumatra', 'papua', 'beyond', 64500, 6, 11, NULL, '18', '00000000-0000-4000-8000-000000000000', 398, 2),
	(399, now(), 'begin', 399, 'papua', 'sumatra', 'beyond', 64500, 6, 11, '18', NULL, '00000000-0000-4000-8000-000000000000', 399, 2),
	(400, now(), 'begin', 400, 'sumatra', 'sumatra', 'island', 19500, 3, 5, NULL, '16', '00000000-0000-4000-8000-000000000000', 400, 2);
INSERT INTO public.order_shippingratechange VALUES
	(401, now(), 'begin', 401, 'sumatra', 'sumatra', 'island', 19500, 3, 5, '16', NULL, '00000000-0000-4000-8000-000000000000', 401, 2),
	(402, now(), 'begin', 402, 'sumatra', 'java', 'beyond', 18500, 2, 4, NULL, '16', '00000000-0000-4000-8000-000000000000', 402, 2),
	(403, now(), 'begin', 403, 'java', 'sumatra', 'beyond', 18500, 2, 4, '16', NULL, '00000000-0000-4000-8000-000000000000', 403, 2),
	(404, now(), 'begin', 404, 'sumatra', 'bali_nusa_tenggara', 'beyond', 33500, 3, 6, NULL, '16', '00000000-0000-4000-8000-000000000000', 404, 2),
	(405, now(), 'begin', 405, 'bali_nusa_tenggara', 'sumatra', 'beyond', 33500, 3, 6, '16', NULL, '00000000-0000-4000-8000-000000000000', 405, 2),
	(406, now(), 'begin', 406, 'sumatra', 'kalimantan', 'beyond', 39000, 3, 7, NULL, '16', '00000000-0000-4000-8000-000000000000', 406, 2),
	(407, now(), 'begin', 407, 'kalimantan', 'sumatra', 'beyond', 39000, 3, 7, '16', NULL, '00000000-0000-4000-8000-000000000000', 407, 2),
	(408, now(), 'begin', 408, 'sumatra', 'sulawesi', 'beyond', 39500, 3, 7, NULL, '16', '00000000-0000-4000-8000-000000000000', 408, 2),
	(409, now(), 'begin', 409, 'sulawesi', 'sumatra', 'beyond', 39500, 3, 7, '16', NULL, '00000000-0000-4000-8000-000000000000', 409, 2),
	(410, now(), 'begin', 410, 'sumatra', 'maluku', 'beyond', 47000, 5, 9, NULL, '16', '00000000-0000-4000-8000-000000000000', 410, 2),
	(411, now(), 'begin', 411, 'maluku', 'sumatra', 'beyond', 47000, 5, 9, '16', NULL, '00000000-0000-4000-8000-000000000000', 411, 2),
	(412, now(), 'begin', 412, 'sumatra', 'papua', 'beyond', 66500, 6, 11, NULL, '16', '00000000-0000-4000-8000-000000000000', 412, 2),
	(413, now(), 'begin', 413, 'papua', 'sumatra', 'beyond', 66500, 6, 11, '16', NULL, '00000000-0000-4000-8000-000000000000', 413, 2),
	(414, now(), 'begin', 414, 'sumatra', 'sumatra', 'island', 27500, 4, 6, NULL, '21', '00000000-0000-4000-8000-000000000000', 414, 2),
	(415, now(), 'begin', 415, 'sumatra', 'sumatra', 'island', 27500, 4, 6, '21', NULL, '00000000-0000-4000-8000-000000000000', 415, 2),
	(416, now(), 'begin', 416, 'sumatra', 'java', 'beyond', 34000, 4, 6, NULL, '21', '00000000-0000-4000-8000-000000000000', 416, 2),
	(417, now(), 'begin', 417, 'java', 'sumatra', 'beyond', 34000, 4, 6, '21', NULL, '00000000-0000-4000-8000-000000000000', 417, 2),
	(418, now(), 'begin', 418, 'sumatra', 'bali_nusa_tenggara', 'beyond', 49000, 5, 8, NULL, '21', '00000000-0000-4000-8000-000000000000', 418, 2),
	(419, now(), 'begin', 419, 'bali_nusa_tenggara', 'sumatra', 'beyond', 49000, 5, 8, '21', NULL, '00000000-0000-4000-8000-000000000000', 419, 2),
	(420, now(), 'begin', 420, 'sumatra', 'kalimantan', 'beyond', 54500, 5, 9, NULL, '21', '00000000-0000-4000-8000-000000000000', 420, 2),
	(421, now(), 'begin', 421, 'kalimantan', 'sumatra', 'beyond', 54500, 5, 9, '21', NULL, '00000000-0000-4000-8000-000000000000', 421, 2),
	(422, now(), 'begin', 422, 'sumatra', 'sulawesi', 'beyond', 55000, 5, 9, NULL, '21', '00000000-0000-4000-8000-000000000000', 422, 2),
	(423, now(), 'begin', 423, 'sulawesi', 'sumatra', 'beyond', 55000, 5, 9, '21', NULL, '00000000-0000-4000-8000-000000000000', 423, 2),
	(424, now(), 'begin', 424, 'sumatra', 'maluku', 'beyond', 62500, 7, 11, NULL, '21', '00000000-0000-4000-8000-000000000000', 424, 2),
	(425, now(), 'begin', 425, 'maluku', 'sumatra', 'beyond', 62500, 7, 11, '21', NULL, '00000000-0000-4000-8000-000000000000', 425, 2),
	(426, now(), 'begin', 426, 'sumatra', 'papua', 'beyond', 82000, 8, 13, NULL, '21', '00000000-0000-4000-8000-000000000000', 426, 2),
	(427, now(), 'begin', 427, 'papua', 'sumatra', 'beyond', 82000, 8, 13, '21', NULL, '00000000-0000-4000-8000-000000000000', 427, 2),
	(428, now(), 'begin', 428, 'sulawesi', 'sulawesi', 'island', 32000, 4, 6, NULL, '71', '00000000-0000-4000-8000-000000000000', 428, 2),
	(429, now(), 'begin', 429, 'sulawesi', 'sulawesi', 'island', 32000, 4, 6, '71', NULL, '00000000-0000-4000-8000-000000000000', 429, 2),
	(430, now(), 'begin', 430, 'sulawesi', 'sumatra', 'beyond', 52500, 5, 9, NULL, '71', '00000000-0000-4000-8000-000000000000', 430, 2),
	(431, now(), 'begin', 431, 'sumatra', 'sulawesi', 'beyond', 52500, 5, 9, '71', NULL, '00000000-0000-4000-8000-000000000000', 431, 2),
	(432, now(), 'begin', 432, 'sulawesi', 'java', 'beyond', 43500, 4, 7, NULL, '71', '00000000-0000-4000-8000-000000000000', 432, 2),
	(433, now(), 'begin', 433, 'java', 'sulawesi', 'beyond', 43500, 4, 7, '71', NULL, '00000000-0000-4000-8000-000000000000', 433, 2),
	(434, now(), 'begin', 434, 'sulawesi', 'bali_nusa_tenggara', 'beyond', 55500, 5, 9, NULL, '71', '00000000-0000-4000-8000-000000000000', 434, 2),
	(435, now(), 'begin', 435, 'bali_nusa_tenggara', 'sulawesi', 'beyond', 55500, 5, 9, '71', NULL, '00000000-0000-4000-8000-000000000000', 435, 2),
	(436, now(), 'begin', 436, 'sulawesi', 'kalimantan', 'beyond', 61000, 5, 9, NULL, '71', '00000000-0000-4000-8000-000000000000', 436, 2),
	(437, now(), 'begin', 437, 'kalimantan', 'sulawesi', 'beyond', 61000, 5, 9, '71', NULL, '00000000-0000-4000-8000-000000000000', 437, 2),
	(438, now(), 'begin', 438, 'sulawesi', 'maluku', 'beyond', 69000, 7, 11, NULL, '71', '00000000-0000-4000-8000-000000000000', 438, 2),
	(439, now(), 'begin', 439, 'maluku', 'sulawesi', 'beyond', 69000, 7, 11, '71', NULL, '00000000-0000-4000-8000-000000000000', 439, 2),
	(440, now(), 'begin', 440, 'sulawesi', 'papua', 'beyond', 88500, 8, 13, NULL, '71', '00000000-0000-4000-8000-000000000000', 440, 2),
	(441, now(), 'begin', 441, 'papua', 'sulawesi', 'beyond', 88500, 8, 13, '71', NULL, '00000000-0000-4000-8000-000000000000', 441, 2),
	(442, now(), 'begin', 442, 'sumatra', 'sumatra', 'regency', 16500, 1, 1, NULL, NULL, '00000000-0000-4000-8000-000000000000', 442, 4),
	(443, now(), 'begin', 443, 'sumatra', 'sumatra', 'province', 25500, 1, 1, NULL, NULL, '00000000-0000-4000-8000-000000000000', 443, 4),
	(444, now(), 'begin', 444, 'java', 'java', 'regency', 14500, 1, 1, NULL, NULL, '00000000-0000-4000-8000-000000000000', 444, 4),
	(445, now(), 'begin', 445, 'java', 'java', 'province', 18000, 1, 1, NULL, NULL, '00000000-0000-4000-8000-000000000000', 445, 4),
	(446, now(), 'begin', 446, 'java', 'java', 'island', 27000, 1, 1, NULL, NULL, '00000000-0000-4000-8000-000000000000', 446, 4),
	(447, now(), 'begin', 447, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'regency', 16500, 1, 1, NULL, NULL, '00000000-0000-4000-8000-000000000000', 447, 4),
	(448, now(), 'begin', 448, 'bali_nusa_tenggara', 'bali_nusa_tenggara', 'province', 23500, 1, 1, NULL, NULL, '00000000-0000-4000-8000-000000000000', 448, 4),
	(449, now(), 'begin', 449, 'sulawesi', 'sulawesi', 'regency', 16500, 1, 1, NULL, NULL, '00000000-0000-4000-8000-000000000000', 449, 4),
	(450, now(), 'begin', 450, 'sulawesi', 'sulawesi', 'province', 27000, 1, 1, NULL, NULL, '00000000-0000-4000-8000-000000000000', 450, 4);

INSERT INTO public.pghistory_context VALUES
	('00000000-0000-4000-8000-000000000000', now(), now(), '{"actor": null, "action": "migrate", "through": "command"}');

SELECT pg_catalog.setval('public.account_emailaddress_id_seq', 1, false);

SELECT pg_catalog.setval('public.account_emailconfirmation_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_factorreset_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_invitation_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_keptform_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_roleassignment_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_roleassignmentevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_secondfactorchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_signinaddresschange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_user_groups_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_user_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_user_user_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('public.accounts_userchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.address_useraddress_id_seq', 1, false);

SELECT pg_catalog.setval('public.analytics_productrecord_id_seq', 1, false);

SELECT pg_catalog.setval('public.analytics_userproductview_id_seq', 1, false);

SELECT pg_catalog.setval('public.analytics_userrecord_id_seq', 1, false);

SELECT pg_catalog.setval('public.analytics_usersearch_id_seq', 1, false);

SELECT pg_catalog.setval('public.auth_group_id_seq', 1, true);

SELECT pg_catalog.setval('public.auth_group_permissions_id_seq', 1, false);

SELECT pg_catalog.setval('public.auth_permission_id_seq', 677, true);

SELECT pg_catalog.setval('public.axes_accessattempt_id_seq', 1, false);

SELECT pg_catalog.setval('public.axes_accessfailurelog_id_seq', 1, false);

SELECT pg_catalog.setval('public.axes_accesslog_id_seq', 1, false);

SELECT pg_catalog.setval('public.basket_basket_id_seq', 1, false);

SELECT pg_catalog.setval('public.basket_basket_vouchers_id_seq', 1, false);

SELECT pg_catalog.setval('public.basket_line_id_seq', 1, false);

SELECT pg_catalog.setval('public.basket_lineattribute_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_approval_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_attributeoption_id_seq', 3, true);

SELECT pg_catalog.setval('public.catalogue_attributeoptiongroup_id_seq', 1, true);

SELECT pg_catalog.setval('public.catalogue_category_id_seq', 26, true);

SELECT pg_catalog.setval('public.catalogue_listingevent_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_option_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_photo_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_product_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_product_product_options_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_productattribute_id_seq', 18, true);

SELECT pg_catalog.setval('public.catalogue_productattributevalue_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_productattributevalue_value_multi_option_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_productcategory_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_productclass_id_seq', 3, true);

SELECT pg_catalog.setval('public.catalogue_productclass_options_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_productfamily_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_productimage_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_productrecommendation_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_revision_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_revisioneditor_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_revisionphoto_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_revisiontext_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_revisionvariant_id_seq', 1, false);

SELECT pg_catalog.setval('public.catalogue_variant_id_seq', 1, false);

SELECT pg_catalog.setval('public.common_agencyname_id_seq', 2, true);

SELECT pg_catalog.setval('public.common_agencynamechange_pgh_id_seq', 2, true);

SELECT pg_catalog.setval('public.common_holidaychange_pgh_id_seq', 42, true);

SELECT pg_catalog.setval('public.common_messagechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.curation_decision_id_seq', 1, false);

SELECT pg_catalog.setval('public.curation_round_id_seq', 1, false);

SELECT pg_catalog.setval('public.curation_score_id_seq', 1, false);

SELECT pg_catalog.setval('public.curation_submission_id_seq', 1, false);

SELECT pg_catalog.setval('public.curation_submissionevent_id_seq', 1, false);

SELECT pg_catalog.setval('public.customer_communicationeventtype_id_seq', 1, false);

SELECT pg_catalog.setval('public.customer_email_id_seq', 1, false);

SELECT pg_catalog.setval('public.customer_notification_id_seq', 1, false);

SELECT pg_catalog.setval('public.customer_productalert_id_seq', 1, false);

SELECT pg_catalog.setval('public.django_admin_log_id_seq', 1, false);

SELECT pg_catalog.setval('public.django_content_type_id_seq', 169, true);

SELECT pg_catalog.setval('public.django_flatpage_id_seq', 1, false);

SELECT pg_catalog.setval('public.django_flatpage_sites_id_seq', 1, false);

SELECT pg_catalog.setval('public.django_migrations_id_seq', 263, true);

SELECT pg_catalog.setval('public.django_site_id_seq', 1, true);

SELECT pg_catalog.setval('public.mfa_authenticator_id_seq', 1, false);

SELECT pg_catalog.setval('public.offer_benefit_id_seq', 1, false);

SELECT pg_catalog.setval('public.offer_condition_id_seq', 1, false);

SELECT pg_catalog.setval('public.offer_conditionaloffer_combinations_id_seq', 1, false);

SELECT pg_catalog.setval('public.offer_conditionaloffer_id_seq', 1, false);

SELECT pg_catalog.setval('public.offer_range_classes_id_seq', 1, false);

SELECT pg_catalog.setval('public.offer_range_excluded_categories_id_seq', 1, false);

SELECT pg_catalog.setval('public.offer_range_excluded_products_id_seq', 1, false);

SELECT pg_catalog.setval('public.offer_range_id_seq', 1, false);

SELECT pg_catalog.setval('public.offer_range_included_categories_id_seq', 1, false);

SELECT pg_catalog.setval('public.offer_rangeproduct_id_seq', 1, false);

SELECT pg_catalog.setval('public.offer_rangeproductfileupload_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_billingaddress_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_communicationevent_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_courierservice_id_seq', 4, true);

SELECT pg_catalog.setval('public.order_courierservicechange_pgh_id_seq', 4, true);

SELECT pg_catalog.setval('public.order_facilityorder_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_facilityorderevent_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_ledgerentry_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_ledgertransaction_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_line_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_lineattribute_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_lineprice_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_number_seq', 1, false);

SELECT pg_catalog.setval('public.order_order_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_orderdiscount_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_orderevent_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_orderlinediscount_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_ordernote_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_orderstatuschange_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_paymentattempt_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_paymentattemptchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_paymentevent_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_paymenteventquantity_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_paymenteventtype_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_shipment_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_shipmentline_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_shippingaddress_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_shippingevent_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_shippingeventquantity_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_shippingeventtype_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_shippingrate_id_seq', 450, true);

SELECT pg_catalog.setval('public.order_shippingratechange_pgh_id_seq', 450, true);

SELECT pg_catalog.setval('public.order_surcharge_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_trackingcorrection_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_transferconfirmation_id_seq', 1, false);

SELECT pg_catalog.setval('public.order_webhookinbox_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_facilitybearer_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_facilitybearerchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_facilitychange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_facilityname_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_facilitynamechange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_legalbearer_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_legalbearerchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_membership_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_membershipevent_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_partner_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_partner_users_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_partneraddress_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_stockalert_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_stockrecord_id_seq', 1, false);

SELECT pg_catalog.setval('public.partner_stockrecordchange_pgh_id_seq', 1, false);

SELECT pg_catalog.setval('public.payment_bankcard_id_seq', 1, false);

SELECT pg_catalog.setval('public.payment_source_id_seq', 1, false);

SELECT pg_catalog.setval('public.payment_sourcetype_id_seq', 1, false);

SELECT pg_catalog.setval('public.payment_transaction_id_seq', 1, false);

SELECT pg_catalog.setval('public.persons_incident_id_seq', 1, false);

SELECT pg_catalog.setval('public.reviews_productreview_id_seq', 1, false);

SELECT pg_catalog.setval('public.reviews_vote_id_seq', 1, false);

SELECT pg_catalog.setval('public.shipping_orderanditemcharges_countries_id_seq', 1, false);

SELECT pg_catalog.setval('public.shipping_orderanditemcharges_id_seq', 1, false);

SELECT pg_catalog.setval('public.shipping_weightband_id_seq', 1, false);

SELECT pg_catalog.setval('public.shipping_weightbased_countries_id_seq', 1, false);

SELECT pg_catalog.setval('public.shipping_weightbased_id_seq', 1, false);

SELECT pg_catalog.setval('public.voucher_voucher_id_seq', 1, false);

SELECT pg_catalog.setval('public.voucher_voucher_offers_id_seq', 1, false);

SELECT pg_catalog.setval('public.voucher_voucherapplication_id_seq', 1, false);

SELECT pg_catalog.setval('public.voucher_voucherset_id_seq', 1, false);

SELECT pg_catalog.setval('public.wishlists_line_id_seq', 1, false);

SELECT pg_catalog.setval('public.wishlists_wishlist_id_seq', 1, false);

SELECT pg_catalog.setval('public.wishlists_wishlistsharedemail_id_seq', 1, false);

ALTER TABLE ONLY public.curation_score
    ADD CONSTRAINT a_criterion_is_scored_once UNIQUE (decision_id, criterion);

ALTER TABLE ONLY public.order_shipmentline
    ADD CONSTRAINT a_line_is_once_in_a_parcel UNIQUE (shipment_id, line_id);

ALTER TABLE ONLY public.partner_membership
    ADD CONSTRAINT a_membership_is_held_once_at_a_time EXCLUDE USING gist (user_id WITH =, facility_id WITH =, role WITH =, daterange(valid_from, valid_until,
CASE
    WHEN (ended_at IS NULL) THEN '[]'::text
    ELSE '[)'::text
END) WITH &&);

ALTER TABLE ONLY public.catalogue_photo
    ADD CONSTRAINT a_photo_is_kept_once_per_facility UNIQUE (facility_id, sha256);

ALTER TABLE ONLY public.catalogue_revisionphoto
    ADD CONSTRAINT a_photo_is_used_once UNIQUE (revision_id, photo_id);

ALTER TABLE ONLY public.catalogue_revisionvariant
    ADD CONSTRAINT a_revision_has_a_variant_once UNIQUE (revision_id, variant_id);

ALTER TABLE ONLY public.accounts_roleassignment
    ADD CONSTRAINT a_role_is_held_once_at_a_time EXCLUDE USING gist (user_id WITH =, role WITH =, COALESCE(kanwil_id, ''::character varying) WITH =, daterange(valid_from, valid_until,
CASE
    WHEN (ended_at IS NULL) THEN '[]'::text
    ELSE '[)'::text
END) WITH &&);

ALTER TABLE ONLY public.order_shipment
    ADD CONSTRAINT a_tracking_number_is_used_once UNIQUE (courier, tracking_number) DEFERRABLE;

ALTER TABLE ONLY public.order_transferconfirmation
    ADD CONSTRAINT a_transfer_pays_one_order UNIQUE (received_on, bank_reference);

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_email_987c8728_uniq UNIQUE (user_id, email);

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_key_key UNIQUE (key);

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirmation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_factorreset
    ADD CONSTRAINT accounts_factorreset_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_factorreset
    ADD CONSTRAINT accounts_factorreset_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.accounts_invitation
    ADD CONSTRAINT accounts_invitation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_invitation
    ADD CONSTRAINT accounts_invitation_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.accounts_invitation
    ADD CONSTRAINT accounts_invitation_token_digest_key UNIQUE (token_digest);

ALTER TABLE ONLY public.accounts_keptform
    ADD CONSTRAINT accounts_keptform_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_keptform
    ADD CONSTRAINT accounts_keptform_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.accounts_roleassignment
    ADD CONSTRAINT accounts_roleassignment_invitation_id_key UNIQUE (invitation_id);

ALTER TABLE ONLY public.accounts_roleassignment
    ADD CONSTRAINT accounts_roleassignment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_roleassignmentevent
    ADD CONSTRAINT accounts_roleassignmentevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.accounts_secondfactorchange
    ADD CONSTRAINT accounts_secondfactorchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.accounts_sessionstep
    ADD CONSTRAINT accounts_sessionstep_pkey PRIMARY KEY (session_key);

ALTER TABLE ONLY public.accounts_signinaddresschange
    ADD CONSTRAINT accounts_signinaddresschange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_email_key UNIQUE (email);

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_group_id_59c0b32f_uniq UNIQUE (user_id, group_id);

ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_user
    ADD CONSTRAINT accounts_user_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permi_user_id_permission_id_2ab516c2_uniq UNIQUE (user_id, permission_id);

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.accounts_userchange
    ADD CONSTRAINT accounts_userchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.address_country
    ADD CONSTRAINT address_country_pkey PRIMARY KEY (iso_3166_1_a2);

ALTER TABLE public.order_shippingaddress
    ADD CONSTRAINT address_first_name_is_one_line CHECK ((NOT ((first_name)::text ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))) NOT VALID;

ALTER TABLE public.order_shippingaddress
    ADD CONSTRAINT address_line1_is_one_line CHECK ((NOT ((line1)::text ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))) NOT VALID;

ALTER TABLE public.order_shippingaddress
    ADD CONSTRAINT address_line2_is_one_line CHECK ((NOT ((line2)::text ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))) NOT VALID;

ALTER TABLE public.order_shippingaddress
    ADD CONSTRAINT address_line3_is_one_line CHECK ((NOT ((line3)::text ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))) NOT VALID;

ALTER TABLE public.order_shippingaddress
    ADD CONSTRAINT address_notes_is_one_line CHECK ((NOT (notes ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))) NOT VALID;

ALTER TABLE public.order_shippingaddress
    ADD CONSTRAINT address_postcode_is_one_line CHECK ((NOT ((postcode)::text ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))) NOT VALID;

ALTER TABLE ONLY public.address_useraddress
    ADD CONSTRAINT address_useraddress_code_key UNIQUE (code);

ALTER TABLE ONLY public.address_useraddress
    ADD CONSTRAINT address_useraddress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.address_useraddress
    ADD CONSTRAINT address_useraddress_user_id_hash_9d1738c7_uniq UNIQUE (user_id, hash);

ALTER TABLE ONLY public.catalogue_revisioneditor
    ADD CONSTRAINT an_editor_is_named_once UNIQUE (revision_id, user_id);

ALTER TABLE ONLY public.analytics_productrecord
    ADD CONSTRAINT analytics_productrecord_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.analytics_productrecord
    ADD CONSTRAINT analytics_productrecord_product_id_key UNIQUE (product_id);

ALTER TABLE ONLY public.analytics_userproductview
    ADD CONSTRAINT analytics_userproductview_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.analytics_userrecord
    ADD CONSTRAINT analytics_userrecord_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.analytics_userrecord
    ADD CONSTRAINT analytics_userrecord_user_id_key UNIQUE (user_id);

ALTER TABLE ONLY public.analytics_usersearch
    ADD CONSTRAINT analytics_usersearch_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_name_key UNIQUE (name);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_permission_id_0cd325b0_uniq UNIQUE (group_id, permission_id);

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_group
    ADD CONSTRAINT auth_group_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_codename_01ab375a_uniq UNIQUE (content_type_id, codename);

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.axes_accessattempt
    ADD CONSTRAINT axes_accessattempt_username_ip_address_user_agent_8ea22282_uniq UNIQUE (username, ip_address, user_agent);

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptexpiration_pkey PRIMARY KEY (access_attempt_id);

ALTER TABLE ONLY public.axes_accessfailurelog
    ADD CONSTRAINT axes_accessfailurelog_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.axes_accesslog
    ADD CONSTRAINT axes_accesslog_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.basket_basket
    ADD CONSTRAINT basket_basket_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.basket_basket_vouchers
    ADD CONSTRAINT basket_basket_vouchers_basket_id_voucher_id_0731eee2_uniq UNIQUE (basket_id, voucher_id);

ALTER TABLE ONLY public.basket_basket_vouchers
    ADD CONSTRAINT basket_basket_vouchers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.basket_line
    ADD CONSTRAINT basket_line_basket_id_line_reference_8977e974_uniq UNIQUE (basket_id, line_reference);

ALTER TABLE ONLY public.basket_line
    ADD CONSTRAINT basket_line_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.basket_lineattribute
    ADD CONSTRAINT basket_lineattribute_pkey PRIMARY KEY (id);

ALTER TABLE public.order_order
    ADD CONSTRAINT buyer_name_is_one_line CHECK ((NOT ((buyer_name)::text ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))) NOT VALID;

ALTER TABLE ONLY public.catalogue_approval
    ADD CONSTRAINT catalogue_approval_number_key UNIQUE (number);

ALTER TABLE ONLY public.catalogue_approval
    ADD CONSTRAINT catalogue_approval_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_approval
    ADD CONSTRAINT catalogue_approval_revision_id_key UNIQUE (revision_id);

ALTER TABLE ONLY public.catalogue_attributeoption
    ADD CONSTRAINT catalogue_attributeoption_code_key UNIQUE (code);

ALTER TABLE ONLY public.catalogue_attributeoption
    ADD CONSTRAINT catalogue_attributeoption_group_id_option_7a8f6c11_uniq UNIQUE (group_id, option);

ALTER TABLE ONLY public.catalogue_attributeoption
    ADD CONSTRAINT catalogue_attributeoption_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_attributeoptiongroup
    ADD CONSTRAINT catalogue_attributeoptiongroup_code_key UNIQUE (code);

ALTER TABLE ONLY public.catalogue_attributeoptiongroup
    ADD CONSTRAINT catalogue_attributeoptiongroup_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_category
    ADD CONSTRAINT catalogue_category_code_key UNIQUE (code);

ALTER TABLE ONLY public.catalogue_category
    ADD CONSTRAINT catalogue_category_path_key UNIQUE (path);

ALTER TABLE ONLY public.catalogue_category
    ADD CONSTRAINT catalogue_category_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_listingevent
    ADD CONSTRAINT catalogue_listingevent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_option
    ADD CONSTRAINT catalogue_option_code_key UNIQUE (code);

ALTER TABLE ONLY public.catalogue_option
    ADD CONSTRAINT catalogue_option_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_photo
    ADD CONSTRAINT catalogue_photo_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_photo
    ADD CONSTRAINT catalogue_photo_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_approval_id_key UNIQUE (approval_id);

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_code_key UNIQUE (code);

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_live_revision_id_key UNIQUE (live_revision_id);

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_product_product_options
    ADD CONSTRAINT catalogue_product_produc_product_id_option_id_9b3abb31_uniq UNIQUE (product_id, option_id);

ALTER TABLE ONLY public.catalogue_product_product_options
    ADD CONSTRAINT catalogue_product_product_options_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_slug_c8e2e2b9_uniq UNIQUE (slug);

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_upc_key UNIQUE (upc);

ALTER TABLE ONLY public.catalogue_productattributevalue
    ADD CONSTRAINT catalogue_productattribu_attribute_id_product_id_1e8e7112_uniq UNIQUE (attribute_id, product_id);

ALTER TABLE ONLY public.catalogue_productattributevalue_value_multi_option
    ADD CONSTRAINT catalogue_productattribu_productattributevalue_id_a1760824_uniq UNIQUE (productattributevalue_id, attributeoption_id);

ALTER TABLE ONLY public.catalogue_productattribute
    ADD CONSTRAINT catalogue_productattribute_code_product_class_id_82f69012_uniq UNIQUE (code, product_class_id);

ALTER TABLE ONLY public.catalogue_productattribute
    ADD CONSTRAINT catalogue_productattribute_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_productattributevalue
    ADD CONSTRAINT catalogue_productattributevalue_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_productattributevalue_value_multi_option
    ADD CONSTRAINT catalogue_productattributevalue_value_multi_option_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_productcategory
    ADD CONSTRAINT catalogue_productcategory_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_productcategory
    ADD CONSTRAINT catalogue_productcategory_product_id_category_id_8f0dbfe2_uniq UNIQUE (product_id, category_id);

ALTER TABLE ONLY public.catalogue_productclass_options
    ADD CONSTRAINT catalogue_productclass_o_productclass_id_option_i_2266c635_uniq UNIQUE (productclass_id, option_id);

ALTER TABLE ONLY public.catalogue_productclass_options
    ADD CONSTRAINT catalogue_productclass_options_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_productclass
    ADD CONSTRAINT catalogue_productclass_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_productclass
    ADD CONSTRAINT catalogue_productclass_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.catalogue_productfamily
    ADD CONSTRAINT catalogue_productfamily_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_productimage
    ADD CONSTRAINT catalogue_productimage_code_key UNIQUE (code);

ALTER TABLE ONLY public.catalogue_productimage
    ADD CONSTRAINT catalogue_productimage_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_productrecommendation
    ADD CONSTRAINT catalogue_productrecomme_primary_id_recommendatio_da1fdf43_uniq UNIQUE (primary_id, recommendation_id);

ALTER TABLE ONLY public.catalogue_productrecommendation
    ADD CONSTRAINT catalogue_productrecommendation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_revision
    ADD CONSTRAINT catalogue_revision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_revision
    ADD CONSTRAINT catalogue_revision_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.catalogue_revisioneditor
    ADD CONSTRAINT catalogue_revisioneditor_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_revisionphoto
    ADD CONSTRAINT catalogue_revisionphoto_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_revisiontext
    ADD CONSTRAINT catalogue_revisiontext_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_revisionvariant
    ADD CONSTRAINT catalogue_revisionvariant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_searchrow
    ADD CONSTRAINT catalogue_searchrow_pkey PRIMARY KEY (product_id);

ALTER TABLE ONLY public.catalogue_variant
    ADD CONSTRAINT catalogue_variant_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_variant
    ADD CONSTRAINT catalogue_variant_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.catalogue_category
    ADD CONSTRAINT category_slug_is_unique UNIQUE (slug);

ALTER TABLE ONLY public.common_agency
    ADD CONSTRAINT common_agency_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.common_agencyname
    ADD CONSTRAINT common_agencyname_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.common_agencynamechange
    ADD CONSTRAINT common_agencynamechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.common_holiday
    ADD CONSTRAINT common_holiday_pkey PRIMARY KEY (date);

ALTER TABLE ONLY public.common_holidaychange
    ADD CONSTRAINT common_holidaychange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.common_kanwil
    ADD CONSTRAINT common_kanwil_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.common_message
    ADD CONSTRAINT common_message_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.common_messagechange
    ADD CONSTRAINT common_messagechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.common_province
    ADD CONSTRAINT common_province_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.common_regency
    ADD CONSTRAINT common_regency_pkey PRIMARY KEY (code);

ALTER TABLE ONLY public.common_sequence
    ADD CONSTRAINT common_sequence_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.common_sweep
    ADD CONSTRAINT common_sweep_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.common_trycount
    ADD CONSTRAINT common_trycount_pkey PRIMARY KEY (key);

ALTER TABLE ONLY public.curation_decision
    ADD CONSTRAINT curation_decision_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.curation_round
    ADD CONSTRAINT curation_round_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.curation_round
    ADD CONSTRAINT curation_round_revision_id_key UNIQUE (revision_id);

ALTER TABLE ONLY public.curation_score
    ADD CONSTRAINT curation_score_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.curation_submission
    ADD CONSTRAINT curation_submission_current_round_id_key UNIQUE (current_round_id);

ALTER TABLE ONLY public.curation_submission
    ADD CONSTRAINT curation_submission_number_key UNIQUE (number);

ALTER TABLE ONLY public.curation_submission
    ADD CONSTRAINT curation_submission_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.curation_submission
    ADD CONSTRAINT curation_submission_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.curation_submissionevent
    ADD CONSTRAINT curation_submissionevent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.communication_communicationeventtype
    ADD CONSTRAINT customer_communicationeventtype_code_key UNIQUE (code);

ALTER TABLE ONLY public.communication_communicationeventtype
    ADD CONSTRAINT customer_communicationeventtype_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.communication_email
    ADD CONSTRAINT customer_email_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.communication_notification
    ADD CONSTRAINT customer_notification_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.customer_productalert
    ADD CONSTRAINT customer_productalert_pkey PRIMARY KEY (id);

ALTER TABLE public.partner_facilityname
    ADD CONSTRAINT dated_name_is_one_line CHECK ((NOT ((name)::text ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))) NOT VALID;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_app_label_model_76bd3d3b_uniq UNIQUE (app_label, model);

ALTER TABLE ONLY public.django_content_type
    ADD CONSTRAINT django_content_type_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_flatpage
    ADD CONSTRAINT django_flatpage_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_flatpage_sites
    ADD CONSTRAINT django_flatpage_sites_flatpage_id_site_id_0d29d9d1_uniq UNIQUE (flatpage_id, site_id);

ALTER TABLE ONLY public.django_flatpage_sites
    ADD CONSTRAINT django_flatpage_sites_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_migrations
    ADD CONSTRAINT django_migrations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.django_session
    ADD CONSTRAINT django_session_pkey PRIMARY KEY (session_key);

ALTER TABLE ONLY public.django_site
    ADD CONSTRAINT django_site_domain_a2e37b91_uniq UNIQUE (domain);

ALTER TABLE ONLY public.django_site
    ADD CONSTRAINT django_site_pkey PRIMARY KEY (id);

ALTER TABLE public.partner_partner
    ADD CONSTRAINT facility_is_named_on_one_line CHECK ((NOT ((name)::text ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))) NOT VALID;

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.curation_decision
    ADD CONSTRAINT nobody_acts_in_two_roles EXCLUDE USING gist (submission_id WITH =, actor_id WITH =, role WITH <>);

ALTER TABLE ONLY public.curation_submissionevent
    ADD CONSTRAINT nobody_moves_in_two_roles EXCLUDE USING gist (submission_id WITH =, actor_id WITH =, role WITH <>);

ALTER TABLE ONLY public.offer_benefit
    ADD CONSTRAINT offer_benefit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.offer_condition
    ADD CONSTRAINT offer_condition_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.offer_conditionaloffer_combinations
    ADD CONSTRAINT offer_conditionaloffer_c_from_conditionaloffer_id_2e3e9ffe_uniq UNIQUE (from_conditionaloffer_id, to_conditionaloffer_id);

ALTER TABLE ONLY public.offer_conditionaloffer_combinations
    ADD CONSTRAINT offer_conditionaloffer_combinations_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.offer_conditionaloffer
    ADD CONSTRAINT offer_conditionaloffer_name_key UNIQUE (name);

ALTER TABLE ONLY public.offer_conditionaloffer
    ADD CONSTRAINT offer_conditionaloffer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.offer_conditionaloffer
    ADD CONSTRAINT offer_conditionaloffer_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.offer_range_classes
    ADD CONSTRAINT offer_range_classes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.offer_range_classes
    ADD CONSTRAINT offer_range_classes_range_id_productclass_id_28eeefae_uniq UNIQUE (range_id, productclass_id);

ALTER TABLE ONLY public.offer_range_excluded_categories
    ADD CONSTRAINT offer_range_excluded_cat_range_id_category_id_2f84ef27_uniq UNIQUE (range_id, category_id);

ALTER TABLE ONLY public.offer_range_excluded_categories
    ADD CONSTRAINT offer_range_excluded_categories_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.offer_range_excluded_products
    ADD CONSTRAINT offer_range_excluded_products_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.offer_range_excluded_products
    ADD CONSTRAINT offer_range_excluded_products_range_id_product_id_eb1cfe87_uniq UNIQUE (range_id, product_id);

ALTER TABLE ONLY public.offer_range_included_categories
    ADD CONSTRAINT offer_range_included_cat_range_id_category_id_a661d336_uniq UNIQUE (range_id, category_id);

ALTER TABLE ONLY public.offer_range_included_categories
    ADD CONSTRAINT offer_range_included_categories_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.offer_range
    ADD CONSTRAINT offer_range_name_key UNIQUE (name);

ALTER TABLE ONLY public.offer_range
    ADD CONSTRAINT offer_range_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.offer_range
    ADD CONSTRAINT offer_range_proxy_class_key UNIQUE (proxy_class);

ALTER TABLE ONLY public.offer_range
    ADD CONSTRAINT offer_range_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.offer_rangeproduct
    ADD CONSTRAINT offer_rangeproduct_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.offer_rangeproduct
    ADD CONSTRAINT offer_rangeproduct_range_id_product_id_c46b1be8_uniq UNIQUE (range_id, product_id);

ALTER TABLE ONLY public.offer_rangeproductfileupload
    ADD CONSTRAINT offer_rangeproductfileupload_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_facilitybearer
    ADD CONSTRAINT one_bearer_of_a_facility_at_a_time EXCLUDE USING gist (facility_id WITH =, daterange(valid_from, valid_until, '[]'::text) WITH &&);

ALTER TABLE ONLY public.curation_decision
    ADD CONSTRAINT one_decision_per_person_and_round UNIQUE (round_id, role, actor_id);

ALTER TABLE ONLY public.partner_facilityname
    ADD CONSTRAINT one_name_of_a_facility_at_a_time EXCLUDE USING gist (facility_id WITH =, daterange(valid_from, valid_until, '[]'::text) WITH &&);

ALTER TABLE ONLY public.common_agencyname
    ADD CONSTRAINT one_name_of_an_agency_at_a_time EXCLUDE USING gist (agency_id WITH =, daterange(valid_from, valid_until, '[]'::text) WITH &&);

ALTER TABLE ONLY public.order_shipment
    ADD CONSTRAINT one_parcel_per_position UNIQUE (facility_order_id, "position");

ALTER TABLE ONLY public.order_facilityorder
    ADD CONSTRAINT one_part_per_facility UNIQUE (order_id, facility_id);

ALTER TABLE ONLY public.order_shippingrate
    ADD CONSTRAINT one_rate_per_way UNIQUE NULLS NOT DISTINCT (service_id, origin, destination, reach, origin_province_id, destination_province_id);

ALTER TABLE ONLY public.catalogue_revisiontext
    ADD CONSTRAINT one_text_per_language UNIQUE (revision_id, language);

ALTER TABLE ONLY public.order_billingaddress
    ADD CONSTRAINT order_billingaddress_code_key UNIQUE (code);

ALTER TABLE ONLY public.order_billingaddress
    ADD CONSTRAINT order_billingaddress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_communicationevent
    ADD CONSTRAINT order_communicationevent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_courierservice
    ADD CONSTRAINT order_courierservice_code_key UNIQUE (code);

ALTER TABLE ONLY public.order_courierservice
    ADD CONSTRAINT order_courierservice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_courierservicechange
    ADD CONSTRAINT order_courierservicechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.order_facilityorder
    ADD CONSTRAINT order_facilityorder_number_key UNIQUE (number);

ALTER TABLE ONLY public.order_facilityorder
    ADD CONSTRAINT order_facilityorder_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_facilityorder
    ADD CONSTRAINT order_facilityorder_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.order_facilityorderevent
    ADD CONSTRAINT order_facilityorderevent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_ledgerentry
    ADD CONSTRAINT order_ledgerentry_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_ledgertransaction
    ADD CONSTRAINT order_ledgertransaction_event_key UNIQUE (event);

ALTER TABLE ONLY public.order_ledgertransaction
    ADD CONSTRAINT order_ledgertransaction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_lineattribute
    ADD CONSTRAINT order_lineattribute_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_lineprice
    ADD CONSTRAINT order_lineprice_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_order
    ADD CONSTRAINT order_order_checkout_key_key UNIQUE (checkout_key);

ALTER TABLE ONLY public.order_order
    ADD CONSTRAINT order_order_number_key UNIQUE (number);

ALTER TABLE ONLY public.order_order
    ADD CONSTRAINT order_order_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_order
    ADD CONSTRAINT order_order_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.order_orderdiscount
    ADD CONSTRAINT order_orderdiscount_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_orderevent
    ADD CONSTRAINT order_orderevent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_orderlinediscount
    ADD CONSTRAINT order_orderlinediscount_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_ordernote
    ADD CONSTRAINT order_ordernote_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_orderstatuschange
    ADD CONSTRAINT order_orderstatuschange_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_paymentattempt
    ADD CONSTRAINT order_paymentattempt_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_paymentattempt
    ADD CONSTRAINT order_paymentattempt_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.order_paymentattempt
    ADD CONSTRAINT order_paymentattempt_reference_key UNIQUE (reference);

ALTER TABLE ONLY public.order_paymentattemptchange
    ADD CONSTRAINT order_paymentattemptchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.order_paymentevent
    ADD CONSTRAINT order_paymentevent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_paymenteventquantity
    ADD CONSTRAINT order_paymenteventquantity_event_id_line_id_765c5209_uniq UNIQUE (event_id, line_id);

ALTER TABLE ONLY public.order_paymenteventquantity
    ADD CONSTRAINT order_paymenteventquantity_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_paymenteventtype
    ADD CONSTRAINT order_paymenteventtype_code_key UNIQUE (code);

ALTER TABLE ONLY public.order_paymenteventtype
    ADD CONSTRAINT order_paymenteventtype_name_key UNIQUE (name);

ALTER TABLE ONLY public.order_paymenteventtype
    ADD CONSTRAINT order_paymenteventtype_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_reservation
    ADD CONSTRAINT order_reservation_pkey PRIMARY KEY (line_id);

ALTER TABLE ONLY public.order_shipment
    ADD CONSTRAINT order_shipment_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_shipment
    ADD CONSTRAINT order_shipment_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.order_shipmentline
    ADD CONSTRAINT order_shipmentline_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_shippingaddress
    ADD CONSTRAINT order_shippingaddress_code_key UNIQUE (code);

ALTER TABLE ONLY public.order_shippingaddress
    ADD CONSTRAINT order_shippingaddress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_shippingevent
    ADD CONSTRAINT order_shippingevent_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_shippingeventquantity
    ADD CONSTRAINT order_shippingeventquantity_event_id_line_id_91687107_uniq UNIQUE (event_id, line_id);

ALTER TABLE ONLY public.order_shippingeventquantity
    ADD CONSTRAINT order_shippingeventquantity_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_shippingeventtype
    ADD CONSTRAINT order_shippingeventtype_code_key UNIQUE (code);

ALTER TABLE ONLY public.order_shippingeventtype
    ADD CONSTRAINT order_shippingeventtype_name_key UNIQUE (name);

ALTER TABLE ONLY public.order_shippingeventtype
    ADD CONSTRAINT order_shippingeventtype_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_shippingrate
    ADD CONSTRAINT order_shippingrate_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_shippingratechange
    ADD CONSTRAINT order_shippingratechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.order_surcharge
    ADD CONSTRAINT order_surcharge_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_trackingcorrection
    ADD CONSTRAINT order_trackingcorrection_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_transferconfirmation
    ADD CONSTRAINT order_transferconfirmation_attempt_id_key UNIQUE (attempt_id);

ALTER TABLE ONLY public.order_transferconfirmation
    ADD CONSTRAINT order_transferconfirmation_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.order_unpaidhold
    ADD CONSTRAINT order_unpaidhold_pkey PRIMARY KEY (order_id);

ALTER TABLE ONLY public.order_webhookinbox
    ADD CONSTRAINT order_webhookinbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_facilitybearer
    ADD CONSTRAINT partner_facilitybearer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_facilitybearerchange
    ADD CONSTRAINT partner_facilitybearerchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.partner_facilitychange
    ADD CONSTRAINT partner_facilitychange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.partner_facilityname
    ADD CONSTRAINT partner_facilityname_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_facilitynamechange
    ADD CONSTRAINT partner_facilitynamechange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.partner_legalbearer
    ADD CONSTRAINT partner_legalbearer_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_legalbearerchange
    ADD CONSTRAINT partner_legalbearerchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.partner_membership
    ADD CONSTRAINT partner_membership_invitation_id_key UNIQUE (invitation_id);

ALTER TABLE ONLY public.partner_membership
    ADD CONSTRAINT partner_membership_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_membershipevent
    ADD CONSTRAINT partner_membershipevent_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.partner_partner
    ADD CONSTRAINT partner_partner_code_key UNIQUE (code);

ALTER TABLE ONLY public.partner_partner
    ADD CONSTRAINT partner_partner_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_partner
    ADD CONSTRAINT partner_partner_slug_key UNIQUE (slug);

ALTER TABLE ONLY public.partner_partner_users
    ADD CONSTRAINT partner_partner_users_partner_id_user_id_9e5c0517_uniq UNIQUE (partner_id, user_id);

ALTER TABLE ONLY public.partner_partner_users
    ADD CONSTRAINT partner_partner_users_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_partneraddress
    ADD CONSTRAINT partner_partneraddress_code_key UNIQUE (code);

ALTER TABLE ONLY public.partner_partneraddress
    ADD CONSTRAINT partner_partneraddress_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_stockalert
    ADD CONSTRAINT partner_stockalert_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_stockrecord
    ADD CONSTRAINT partner_stockrecord_partner_id_partner_sku_8441e010_uniq UNIQUE (partner_id, partner_sku);

ALTER TABLE ONLY public.partner_stockrecord
    ADD CONSTRAINT partner_stockrecord_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.partner_stockrecord
    ADD CONSTRAINT partner_stockrecord_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.partner_stockrecord
    ADD CONSTRAINT partner_stockrecord_variant_id_key UNIQUE (variant_id);

ALTER TABLE ONLY public.partner_stockrecordchange
    ADD CONSTRAINT partner_stockrecordchange_pkey PRIMARY KEY (pgh_id);

ALTER TABLE ONLY public.payment_bankcard
    ADD CONSTRAINT payment_bankcard_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.payment_source
    ADD CONSTRAINT payment_source_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.payment_sourcetype
    ADD CONSTRAINT payment_sourcetype_code_key UNIQUE (code);

ALTER TABLE ONLY public.payment_sourcetype
    ADD CONSTRAINT payment_sourcetype_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.payment_transaction
    ADD CONSTRAINT payment_transaction_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.persons_incident
    ADD CONSTRAINT persons_incident_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.persons_incident
    ADD CONSTRAINT persons_incident_public_id_key UNIQUE (public_id);

ALTER TABLE ONLY public.pghistory_context
    ADD CONSTRAINT pghistory_context_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.catalogue_revisionphoto
    ADD CONSTRAINT photo_position_is_unique UNIQUE (revision_id, "position") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_productreview
    ADD CONSTRAINT reviews_productreview_code_key UNIQUE (code);

ALTER TABLE ONLY public.reviews_productreview
    ADD CONSTRAINT reviews_productreview_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_productreview
    ADD CONSTRAINT reviews_productreview_product_id_user_id_c4fdc4cd_uniq UNIQUE (product_id, user_id);

ALTER TABLE ONLY public.reviews_vote
    ADD CONSTRAINT reviews_vote_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.reviews_vote
    ADD CONSTRAINT reviews_vote_user_id_review_id_bb858939_uniq UNIQUE (user_id, review_id);

ALTER TABLE ONLY public.catalogue_revision
    ADD CONSTRAINT revision_number_is_unique UNIQUE (product_id, number);

ALTER TABLE ONLY public.curation_round
    ADD CONSTRAINT round_number_is_unique UNIQUE (submission_id, number);

ALTER TABLE ONLY public.shipping_orderanditemcharges_countries
    ADD CONSTRAINT shipping_orderanditemcha_orderanditemcharges_id_c_9f0c9c8f_uniq UNIQUE (orderanditemcharges_id, country_id);

ALTER TABLE ONLY public.shipping_orderanditemcharges
    ADD CONSTRAINT shipping_orderanditemcharges_code_key UNIQUE (code);

ALTER TABLE ONLY public.shipping_orderanditemcharges_countries
    ADD CONSTRAINT shipping_orderanditemcharges_countries_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.shipping_orderanditemcharges
    ADD CONSTRAINT shipping_orderanditemcharges_name_key UNIQUE (name);

ALTER TABLE ONLY public.shipping_orderanditemcharges
    ADD CONSTRAINT shipping_orderanditemcharges_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.shipping_weightband
    ADD CONSTRAINT shipping_weightband_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.shipping_weightbased
    ADD CONSTRAINT shipping_weightbased_code_key UNIQUE (code);

ALTER TABLE ONLY public.shipping_weightbased_countries
    ADD CONSTRAINT shipping_weightbased_cou_weightbased_id_country_i_de8c5e42_uniq UNIQUE (weightbased_id, country_id);

ALTER TABLE ONLY public.shipping_weightbased_countries
    ADD CONSTRAINT shipping_weightbased_countries_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.shipping_weightbased
    ADD CONSTRAINT shipping_weightbased_name_key UNIQUE (name);

ALTER TABLE ONLY public.shipping_weightbased
    ADD CONSTRAINT shipping_weightbased_pkey PRIMARY KEY (id);

ALTER TABLE public.catalogue_revisiontext
    ADD CONSTRAINT title_is_one_line CHECK ((NOT ((title)::text ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))) NOT VALID;

ALTER TABLE public.accounts_user
    ADD CONSTRAINT user_name_is_one_line CHECK ((NOT ((name)::text ~ '[\u0001-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]'::text))) NOT VALID;

ALTER TABLE ONLY public.catalogue_revisionvariant
    ADD CONSTRAINT variant_options_are_unique UNIQUE (revision_id, option_1, option_2) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revisionvariant
    ADD CONSTRAINT variant_position_is_unique UNIQUE (revision_id, "position") DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.voucher_voucher
    ADD CONSTRAINT voucher_voucher_code_key UNIQUE (code);

ALTER TABLE ONLY public.voucher_voucher
    ADD CONSTRAINT voucher_voucher_name_b96d3b47_uniq UNIQUE (name);

ALTER TABLE ONLY public.voucher_voucher_offers
    ADD CONSTRAINT voucher_voucher_offers_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.voucher_voucher_offers
    ADD CONSTRAINT voucher_voucher_offers_voucher_id_conditionalof_01628a7f_uniq UNIQUE (voucher_id, conditionaloffer_id);

ALTER TABLE ONLY public.voucher_voucher
    ADD CONSTRAINT voucher_voucher_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.voucher_voucherapplication
    ADD CONSTRAINT voucher_voucherapplication_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.voucher_voucherset
    ADD CONSTRAINT voucher_voucherset_name_4c6aac05_uniq UNIQUE (name);

ALTER TABLE ONLY public.voucher_voucherset
    ADD CONSTRAINT voucher_voucherset_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.wishlists_line
    ADD CONSTRAINT wishlists_line_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.wishlists_line
    ADD CONSTRAINT wishlists_line_wishlist_id_product_id_78f04673_uniq UNIQUE (wishlist_id, product_id);

ALTER TABLE ONLY public.wishlists_wishlist
    ADD CONSTRAINT wishlists_wishlist_key_key UNIQUE (key);

ALTER TABLE ONLY public.wishlists_wishlist
    ADD CONSTRAINT wishlists_wishlist_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.wishlists_wishlistsharedemail
    ADD CONSTRAINT wishlists_wishlistsharedemail_pkey PRIMARY KEY (id);

CREATE UNIQUE INDEX a_webhook_is_kept_once ON public.order_webhookinbox USING btree (gateway, event_id, md5(body));

CREATE INDEX account_emailaddress_email_03be32b2 ON public.account_emailaddress USING btree (email);

CREATE INDEX account_emailaddress_email_03be32b2_like ON public.account_emailaddress USING btree (email varchar_pattern_ops);

CREATE INDEX account_emailaddress_user_id_2c513194 ON public.account_emailaddress USING btree (user_id);

CREATE INDEX account_emailconfirmation_email_address_id_5b7f8c58 ON public.account_emailconfirmation USING btree (email_address_id);

CREATE INDEX account_emailconfirmation_key_f43612bd_like ON public.account_emailconfirmation USING btree (key varchar_pattern_ops);

CREATE INDEX accounts_factorreset_confirmed_by_id_1e71b294 ON public.accounts_factorreset USING btree (confirmed_by_id);

CREATE INDEX accounts_factorreset_proposed_by_id_74df309f ON public.accounts_factorreset USING btree (proposed_by_id);

CREATE INDEX accounts_factorreset_user_id_e684bddb ON public.accounts_factorreset USING btree (user_id);

CREATE INDEX accounts_invitation_closed_by_id_e89b2d11 ON public.accounts_invitation USING btree (closed_by_id);

CREATE INDEX accounts_invitation_facility_id_781f6a1d ON public.accounts_invitation USING btree (facility_id);

CREATE INDEX accounts_invitation_invited_by_id_94a21efc ON public.accounts_invitation USING btree (invited_by_id);

CREATE INDEX accounts_invitation_kanwil_id_cd672c38 ON public.accounts_invitation USING btree (kanwil_id);

CREATE INDEX accounts_invitation_kanwil_id_cd672c38_like ON public.accounts_invitation USING btree (kanwil_id varchar_pattern_ops);

CREATE INDEX accounts_invitation_token_digest_5ac3b4ba_like ON public.accounts_invitation USING btree (token_digest varchar_pattern_ops);

CREATE INDEX accounts_keptform_user_id_c1c200be ON public.accounts_keptform USING btree (user_id);

CREATE INDEX accounts_roleassignment_granted_by_id_2f0dcb23 ON public.accounts_roleassignment USING btree (granted_by_id);

CREATE INDEX accounts_roleassignment_kanwil_id_ecb270c0 ON public.accounts_roleassignment USING btree (kanwil_id);

CREATE INDEX accounts_roleassignment_kanwil_id_ecb270c0_like ON public.accounts_roleassignment USING btree (kanwil_id varchar_pattern_ops);

CREATE INDEX accounts_roleassignment_user_id_ce5bcc18 ON public.accounts_roleassignment USING btree (user_id);

CREATE INDEX accounts_roleassignmentevent_granted_by_id_1ed97a11 ON public.accounts_roleassignmentevent USING btree (granted_by_id);

CREATE INDEX accounts_roleassignmentevent_invitation_id_d0e40e5e ON public.accounts_roleassignmentevent USING btree (invitation_id);

CREATE INDEX accounts_roleassignmentevent_kanwil_id_6559cd15 ON public.accounts_roleassignmentevent USING btree (kanwil_id);

CREATE INDEX accounts_roleassignmentevent_kanwil_id_6559cd15_like ON public.accounts_roleassignmentevent USING btree (kanwil_id varchar_pattern_ops);

CREATE INDEX accounts_roleassignmentevent_pgh_context_id_e09f09de ON public.accounts_roleassignmentevent USING btree (pgh_context_id);

CREATE INDEX accounts_roleassignmentevent_pgh_obj_id_d646fa82 ON public.accounts_roleassignmentevent USING btree (pgh_obj_id);

CREATE INDEX accounts_roleassignmentevent_user_id_6d692d0f ON public.accounts_roleassignmentevent USING btree (user_id);

CREATE INDEX accounts_secondfactorchange_pgh_context_id_a7cb04ee ON public.accounts_secondfactorchange USING btree (pgh_context_id);

CREATE INDEX accounts_secondfactorchange_pgh_obj_id_c614fb23 ON public.accounts_secondfactorchange USING btree (pgh_obj_id);

CREATE INDEX accounts_secondfactorchange_user_id_8746275c ON public.accounts_secondfactorchange USING btree (user_id);

CREATE INDEX accounts_sessionstep_session_key_e6894c29_like ON public.accounts_sessionstep USING btree (session_key varchar_pattern_ops);

CREATE INDEX accounts_signinaddresschange_pgh_context_id_4b03fff6 ON public.accounts_signinaddresschange USING btree (pgh_context_id);

CREATE INDEX accounts_signinaddresschange_pgh_obj_id_4cf6aa81 ON public.accounts_signinaddresschange USING btree (pgh_obj_id);

CREATE INDEX accounts_signinaddresschange_user_id_26a1f218 ON public.accounts_signinaddresschange USING btree (user_id);

CREATE INDEX accounts_user_email_b2644a56_like ON public.accounts_user USING btree (email varchar_pattern_ops);

CREATE INDEX accounts_user_groups_group_id_bd11a704 ON public.accounts_user_groups USING btree (group_id);

CREATE INDEX accounts_user_groups_user_id_52b62117 ON public.accounts_user_groups USING btree (user_id);

CREATE INDEX accounts_user_user_permissions_permission_id_113bb443 ON public.accounts_user_user_permissions USING btree (permission_id);

CREATE INDEX accounts_user_user_permissions_user_id_e4f0a161 ON public.accounts_user_user_permissions USING btree (user_id);

CREATE INDEX accounts_userchange_pgh_context_id_1e96b244 ON public.accounts_userchange USING btree (pgh_context_id);

CREATE INDEX accounts_userchange_pgh_obj_id_a67e7b58 ON public.accounts_userchange USING btree (pgh_obj_id);

CREATE INDEX address_country_display_order_dc88cde8 ON public.address_country USING btree (display_order);

CREATE INDEX address_country_is_shipping_country_f7b6c461 ON public.address_country USING btree (is_shipping_country);

CREATE INDEX address_country_iso_3166_1_a2_f395eed0_like ON public.address_country USING btree (iso_3166_1_a2 varchar_pattern_ops);

CREATE INDEX address_country_printable_name_450b016c ON public.address_country USING btree (printable_name);

CREATE INDEX address_country_printable_name_450b016c_like ON public.address_country USING btree (printable_name varchar_pattern_ops);

CREATE INDEX address_useraddress_code_746f229c_like ON public.address_useraddress USING btree (code varchar_pattern_ops);

CREATE INDEX address_useraddress_country_id_fa26a249 ON public.address_useraddress USING btree (country_id);

CREATE INDEX address_useraddress_country_id_fa26a249_like ON public.address_useraddress USING btree (country_id varchar_pattern_ops);

CREATE INDEX address_useraddress_hash_e0a6b290 ON public.address_useraddress USING btree (hash);

CREATE INDEX address_useraddress_hash_e0a6b290_like ON public.address_useraddress USING btree (hash varchar_pattern_ops);

CREATE INDEX address_useraddress_user_id_6edf0244 ON public.address_useraddress USING btree (user_id);

CREATE UNIQUE INDEX an_order_is_paid_once ON public.order_paymentattempt USING btree (order_id) WHERE ((status)::text = 'paid'::text);

CREATE INDEX analytics_productrecord_num_purchases_405301a0 ON public.analytics_productrecord USING btree (num_purchases);

CREATE INDEX analytics_userproductview_product_id_a55b87ad ON public.analytics_userproductview USING btree (product_id);

CREATE INDEX analytics_userproductview_user_id_5e49a8b1 ON public.analytics_userproductview USING btree (user_id);

CREATE INDEX analytics_userrecord_num_order_items_fb2a8304 ON public.analytics_userrecord USING btree (num_order_items);

CREATE INDEX analytics_userrecord_num_order_lines_97cc087f ON public.analytics_userrecord USING btree (num_order_lines);

CREATE INDEX analytics_userrecord_num_orders_b352ffd1 ON public.analytics_userrecord USING btree (num_orders);

CREATE INDEX analytics_usersearch_query_ad36478b ON public.analytics_usersearch USING btree (query);

CREATE INDEX analytics_usersearch_query_ad36478b_like ON public.analytics_usersearch USING btree (query varchar_pattern_ops);

CREATE INDEX analytics_usersearch_user_id_1775992d ON public.analytics_usersearch USING btree (user_id);

CREATE INDEX approvals_to_expire ON public.catalogue_approval USING btree (valid_until);

CREATE INDEX auth_group_name_a6ea08ec_like ON public.auth_group USING btree (name varchar_pattern_ops);

CREATE INDEX auth_group_permissions_group_id_b120cbf9 ON public.auth_group_permissions USING btree (group_id);

CREATE INDEX auth_group_permissions_permission_id_84c5c92e ON public.auth_group_permissions USING btree (permission_id);

CREATE INDEX auth_permission_content_type_id_2f476e4b ON public.auth_permission USING btree (content_type_id);

CREATE INDEX axes_accessattempt_ip_address_10922d9c ON public.axes_accessattempt USING btree (ip_address);

CREATE INDEX axes_accessattempt_user_agent_ad89678b ON public.axes_accessattempt USING btree (user_agent);

CREATE INDEX axes_accessattempt_user_agent_ad89678b_like ON public.axes_accessattempt USING btree (user_agent varchar_pattern_ops);

CREATE INDEX axes_accessattempt_username_3f2d4ca0 ON public.axes_accessattempt USING btree (username);

CREATE INDEX axes_accessattempt_username_3f2d4ca0_like ON public.axes_accessattempt USING btree (username varchar_pattern_ops);

CREATE INDEX axes_accessfailurelog_ip_address_2e9f5a7f ON public.axes_accessfailurelog USING btree (ip_address);

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda ON public.axes_accessfailurelog USING btree (user_agent);

CREATE INDEX axes_accessfailurelog_user_agent_ea145dda_like ON public.axes_accessfailurelog USING btree (user_agent varchar_pattern_ops);

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4 ON public.axes_accessfailurelog USING btree (username);

CREATE INDEX axes_accessfailurelog_username_a8b7e8a4_like ON public.axes_accessfailurelog USING btree (username varchar_pattern_ops);

CREATE INDEX axes_accesslog_ip_address_86b417e5 ON public.axes_accesslog USING btree (ip_address);

CREATE INDEX axes_accesslog_user_agent_0e659004 ON public.axes_accesslog USING btree (user_agent);

CREATE INDEX axes_accesslog_user_agent_0e659004_like ON public.axes_accesslog USING btree (user_agent varchar_pattern_ops);

CREATE INDEX axes_accesslog_username_df93064b ON public.axes_accesslog USING btree (username);

CREATE INDEX axes_accesslog_username_df93064b_like ON public.axes_accesslog USING btree (username varchar_pattern_ops);

CREATE INDEX basket_basket_owner_id_3a018de5 ON public.basket_basket USING btree (owner_id);

CREATE INDEX basket_basket_vouchers_basket_id_f857c2f8 ON public.basket_basket_vouchers USING btree (basket_id);

CREATE INDEX basket_basket_vouchers_voucher_id_c2b66981 ON public.basket_basket_vouchers USING btree (voucher_id);

CREATE INDEX basket_line_basket_id_b615c905 ON public.basket_line USING btree (basket_id);

CREATE INDEX basket_line_date_created_eb0dfb1b ON public.basket_line USING btree (date_created);

CREATE INDEX basket_line_date_updated_a74d069d ON public.basket_line USING btree (date_updated);

CREATE INDEX basket_line_line_reference_08e91113 ON public.basket_line USING btree (line_reference);

CREATE INDEX basket_line_line_reference_08e91113_like ON public.basket_line USING btree (line_reference varchar_pattern_ops);

CREATE INDEX basket_line_product_id_303d743e ON public.basket_line USING btree (product_id);

CREATE INDEX basket_line_stockrecord_id_7039d8a4 ON public.basket_line USING btree (stockrecord_id);

CREATE INDEX basket_lineattribute_line_id_c41e0cdf ON public.basket_lineattribute USING btree (line_id);

CREATE INDEX basket_lineattribute_option_id_9387a3f7 ON public.basket_lineattribute USING btree (option_id);

CREATE INDEX catalogue_approval_granted_by_id_fbc34f95 ON public.catalogue_approval USING btree (granted_by_id);

CREATE INDEX catalogue_approval_number_c5e61061_like ON public.catalogue_approval USING btree (number varchar_pattern_ops);

CREATE INDEX catalogue_approval_revoked_by_id_90c62271 ON public.catalogue_approval USING btree (revoked_by_id);

CREATE INDEX catalogue_attributeoption_code_861d9e91_like ON public.catalogue_attributeoption USING btree (code varchar_pattern_ops);

CREATE INDEX catalogue_attributeoption_group_id_3d4a5e24 ON public.catalogue_attributeoption USING btree (group_id);

CREATE INDEX catalogue_attributeoptiongroup_code_30e7931f_like ON public.catalogue_attributeoptiongroup USING btree (code varchar_pattern_ops);

CREATE INDEX catalogue_category_ancestors_are_public_d088d0db ON public.catalogue_category USING btree (ancestors_are_public);

CREATE INDEX catalogue_category_code_98f4a4fa_like ON public.catalogue_category USING btree (code varchar_pattern_ops);

CREATE INDEX catalogue_category_exclude_from_menu_898e8583 ON public.catalogue_category USING btree (exclude_from_menu);

CREATE INDEX catalogue_category_is_public_ab0536be ON public.catalogue_category USING btree (is_public);

CREATE INDEX catalogue_category_name_1f342ac2 ON public.catalogue_category USING btree (name);

CREATE INDEX catalogue_category_name_1f342ac2_like ON public.catalogue_category USING btree (name varchar_pattern_ops);

CREATE INDEX catalogue_category_path_1c5b79c2_like ON public.catalogue_category USING btree (path varchar_pattern_ops);

CREATE INDEX catalogue_category_slug_9635febd ON public.catalogue_category USING btree (slug);

CREATE INDEX catalogue_category_slug_9635febd_like ON public.catalogue_category USING btree (slug varchar_pattern_ops);

CREATE INDEX catalogue_listingevent_actor_id_6b3ab4e0 ON public.catalogue_listingevent USING btree (actor_id);

CREATE INDEX catalogue_listingevent_product_id_0b84c8d1 ON public.catalogue_listingevent USING btree (product_id);

CREATE INDEX catalogue_listingevent_revision_id_b71417c1 ON public.catalogue_listingevent USING btree (revision_id);

CREATE INDEX catalogue_option_code_0697b920_like ON public.catalogue_option USING btree (code varchar_pattern_ops);

CREATE INDEX catalogue_option_name_7b84926d ON public.catalogue_option USING btree (name);

CREATE INDEX catalogue_option_name_7b84926d_like ON public.catalogue_option USING btree (name varchar_pattern_ops);

CREATE INDEX catalogue_option_option_group_id_2fd86269 ON public.catalogue_option USING btree (option_group_id);

CREATE INDEX catalogue_option_order_d4ee348f ON public.catalogue_option USING btree ("order");

CREATE INDEX catalogue_photo_facility_id_08875f48 ON public.catalogue_photo USING btree (facility_id);

CREATE INDEX catalogue_photo_uploaded_by_id_8603e88e ON public.catalogue_photo USING btree (uploaded_by_id);

CREATE UNIQUE INDEX catalogue_product_category_hierarchy_idx ON public.catalogue_product_category_hierarchy USING btree (product_id, category_id);

CREATE INDEX catalogue_product_category_id_d8eb7fb2 ON public.catalogue_product USING btree (category_id);

CREATE INDEX catalogue_product_code_a7386c07_like ON public.catalogue_product USING btree (code varchar_pattern_ops);

CREATE INDEX catalogue_product_date_created_d66f485a ON public.catalogue_product USING btree (date_created);

CREATE INDEX catalogue_product_date_updated_d3a1785d ON public.catalogue_product USING btree (date_updated);

CREATE INDEX catalogue_product_facility_id_c2855371 ON public.catalogue_product USING btree (facility_id);

CREATE INDEX catalogue_product_family_id_fcabf3dc ON public.catalogue_product USING btree (family_id);

CREATE INDEX catalogue_product_is_public_1cf798c5 ON public.catalogue_product USING btree (is_public);

CREATE INDEX catalogue_product_parent_id_9bfd2382 ON public.catalogue_product USING btree (parent_id);

CREATE INDEX catalogue_product_priority_983a8f56 ON public.catalogue_product USING btree (priority);

CREATE INDEX catalogue_product_product_class_id_0c6c5b54 ON public.catalogue_product USING btree (product_class_id);

CREATE INDEX catalogue_product_product_options_option_id_ff470e13 ON public.catalogue_product_product_options USING btree (option_id);

CREATE INDEX catalogue_product_product_options_product_id_ad2b46bd ON public.catalogue_product_product_options USING btree (product_id);

CREATE INDEX catalogue_product_slug_c8e2e2b9_like ON public.catalogue_product USING btree (slug varchar_pattern_ops);

CREATE INDEX catalogue_product_upc_91f72b90_like ON public.catalogue_product USING btree (upc varchar_pattern_ops);

CREATE INDEX catalogue_productattribute_attributeoption_id_962b600b ON public.catalogue_productattributevalue_value_multi_option USING btree (attributeoption_id);

CREATE INDEX catalogue_productattribute_code_9ffea293 ON public.catalogue_productattribute USING btree (code);

CREATE INDEX catalogue_productattribute_code_9ffea293_like ON public.catalogue_productattribute USING btree (code varchar_pattern_ops);

CREATE INDEX catalogue_productattribute_option_group_id_6b422dc2 ON public.catalogue_productattribute USING btree (option_group_id);

CREATE INDEX catalogue_productattribute_product_class_id_7af808ec ON public.catalogue_productattribute USING btree (product_class_id);

CREATE INDEX catalogue_productattribute_productattributevalue_id_9c7c031e ON public.catalogue_productattributevalue_value_multi_option USING btree (productattributevalue_id);

CREATE INDEX catalogue_productattributevalue_attribute_id_0287c1e7 ON public.catalogue_productattributevalue USING btree (attribute_id);

CREATE INDEX catalogue_productattributevalue_entity_content_type_id_f7186ab5 ON public.catalogue_productattributevalue USING btree (entity_content_type_id);

CREATE INDEX catalogue_productattributevalue_product_id_a03cd90e ON public.catalogue_productattributevalue USING btree (product_id);

CREATE INDEX catalogue_productattributevalue_value_boolean_c5b0d66a ON public.catalogue_productattributevalue USING btree (value_boolean);

CREATE INDEX catalogue_productattributevalue_value_date_d18775c1 ON public.catalogue_productattributevalue USING btree (value_date);

CREATE INDEX catalogue_productattributevalue_value_datetime_b474ac38 ON public.catalogue_productattributevalue USING btree (value_datetime);

CREATE INDEX catalogue_productattributevalue_value_float_5ef8d3db ON public.catalogue_productattributevalue USING btree (value_float);

CREATE INDEX catalogue_productattributevalue_value_integer_55fbb7d6 ON public.catalogue_productattributevalue USING btree (value_integer);

CREATE INDEX catalogue_productattributevalue_value_option_id_21026066 ON public.catalogue_productattributevalue USING btree (value_option_id);

CREATE INDEX catalogue_productcategory_category_id_176db535 ON public.catalogue_productcategory USING btree (category_id);

CREATE INDEX catalogue_productcategory_product_id_846a4061 ON public.catalogue_productcategory USING btree (product_id);

CREATE INDEX catalogue_productclass_options_option_id_b099542c ON public.catalogue_productclass_options USING btree (option_id);

CREATE INDEX catalogue_productclass_options_productclass_id_732df4c8 ON public.catalogue_productclass_options USING btree (productclass_id);

CREATE INDEX catalogue_productclass_slug_270c6b2b_like ON public.catalogue_productclass USING btree (slug varchar_pattern_ops);

CREATE INDEX catalogue_productfamily_facility_id_1751719c ON public.catalogue_productfamily USING btree (facility_id);

CREATE INDEX catalogue_productimage_code_fdab9782_like ON public.catalogue_productimage USING btree (code varchar_pattern_ops);

CREATE INDEX catalogue_productimage_display_order_9fa741ac ON public.catalogue_productimage USING btree (display_order);

CREATE INDEX catalogue_productimage_product_id_49474fe8 ON public.catalogue_productimage USING btree (product_id);

CREATE INDEX catalogue_productrecommendation_primary_id_6e51a55c ON public.catalogue_productrecommendation USING btree (primary_id);

CREATE INDEX catalogue_productrecommendation_ranking_e7a0f7fd ON public.catalogue_productrecommendation USING btree (ranking);

CREATE INDEX catalogue_productrecommendation_recommendation_id_daf8ae95 ON public.catalogue_productrecommendation USING btree (recommendation_id);

CREATE INDEX catalogue_revision_category_id_b8016a75 ON public.catalogue_revision USING btree (category_id);

CREATE INDEX catalogue_revision_created_by_id_e0af5b32 ON public.catalogue_revision USING btree (created_by_id);

CREATE INDEX catalogue_revision_family_id_cfbd9064 ON public.catalogue_revision USING btree (family_id);

CREATE INDEX catalogue_revision_product_id_86bf0d0d ON public.catalogue_revision USING btree (product_id);

CREATE INDEX catalogue_revisioneditor_revision_id_7194bc84 ON public.catalogue_revisioneditor USING btree (revision_id);

CREATE INDEX catalogue_revisioneditor_user_id_92d1d3a7 ON public.catalogue_revisioneditor USING btree (user_id);

CREATE INDEX catalogue_revisionphoto_photo_id_2bfc36df ON public.catalogue_revisionphoto USING btree (photo_id);

CREATE INDEX catalogue_revisionphoto_revision_id_be5d0830 ON public.catalogue_revisionphoto USING btree (revision_id);

CREATE INDEX catalogue_revisiontext_revision_id_f81247d3 ON public.catalogue_revisiontext USING btree (revision_id);

CREATE INDEX catalogue_revisionvariant_photo_id_e7ad0d7a ON public.catalogue_revisionvariant USING btree (photo_id);

CREATE INDEX catalogue_revisionvariant_revision_id_0c60ede3 ON public.catalogue_revisionvariant USING btree (revision_id);

CREATE INDEX catalogue_revisionvariant_variant_id_918e819c ON public.catalogue_revisionvariant USING btree (variant_id);

CREATE INDEX catalogue_variant_photo_id_3175d4cb ON public.catalogue_variant USING btree (photo_id);

CREATE INDEX catalogue_variant_product_id_dac9d2b5 ON public.catalogue_variant USING btree (product_id);

CREATE INDEX common_agency_code_7d83210a_like ON public.common_agency USING btree (code varchar_pattern_ops);

CREATE INDEX common_agencyname_agency_id_682b2748 ON public.common_agencyname USING btree (agency_id);

CREATE INDEX common_agencyname_agency_id_682b2748_like ON public.common_agencyname USING btree (agency_id varchar_pattern_ops);

CREATE INDEX common_agencynamechange_agency_id_a579e3ec ON public.common_agencynamechange USING btree (agency_id);

CREATE INDEX common_agencynamechange_agency_id_a579e3ec_like ON public.common_agencynamechange USING btree (agency_id varchar_pattern_ops);

CREATE INDEX common_agencynamechange_pgh_context_id_f994fe47 ON public.common_agencynamechange USING btree (pgh_context_id);

CREATE INDEX common_agencynamechange_pgh_obj_id_8895da38 ON public.common_agencynamechange USING btree (pgh_obj_id);

CREATE INDEX common_holidaychange_pgh_context_id_f448be7e ON public.common_holidaychange USING btree (pgh_context_id);

CREATE INDEX common_holidaychange_pgh_obj_id_45793ace ON public.common_holidaychange USING btree (pgh_obj_id);

CREATE INDEX common_kanwil_code_c8f984be_like ON public.common_kanwil USING btree (code varchar_pattern_ops);

CREATE INDEX common_message_user_id_c5bab63c ON public.common_message USING btree (user_id);

CREATE INDEX common_messagechange_pgh_context_id_39b5a788 ON public.common_messagechange USING btree (pgh_context_id);

CREATE INDEX common_messagechange_pgh_obj_id_6c7f4610 ON public.common_messagechange USING btree (pgh_obj_id);

CREATE INDEX common_province_code_03e67bda_like ON public.common_province USING btree (code varchar_pattern_ops);

CREATE INDEX common_regency_code_85bc0f70_like ON public.common_regency USING btree (code varchar_pattern_ops);

CREATE INDEX common_regency_province_id_f36c656f ON public.common_regency USING btree (province_id);

CREATE INDEX common_regency_province_id_f36c656f_like ON public.common_regency USING btree (province_id varchar_pattern_ops);

CREATE INDEX common_sequence_name_60e4d124_like ON public.common_sequence USING btree (name varchar_pattern_ops);

CREATE INDEX common_sweep_name_e1363943_like ON public.common_sweep USING btree (name varchar_pattern_ops);

CREATE INDEX common_trycount_key_60d2e5b5_like ON public.common_trycount USING btree (key varchar_pattern_ops);

CREATE INDEX communication_communicationeventtype_name_45761eb9 ON public.communication_communicationeventtype USING btree (name);

CREATE INDEX communication_communicationeventtype_name_45761eb9_like ON public.communication_communicationeventtype USING btree (name varchar_pattern_ops);

CREATE INDEX curation_decision_actor_id_d798132b ON public.curation_decision USING btree (actor_id);

CREATE INDEX curation_decision_revision_id_bcf27585 ON public.curation_decision USING btree (revision_id);

CREATE INDEX curation_decision_round_id_8ea6d6ae ON public.curation_decision USING btree (round_id);

CREATE INDEX curation_decision_submission_id_5151f910 ON public.curation_decision USING btree (submission_id);

CREATE INDEX curation_round_submission_id_51d03cc3 ON public.curation_round USING btree (submission_id);

CREATE INDEX curation_round_submitted_by_id_67094273 ON public.curation_round USING btree (submitted_by_id);

CREATE INDEX curation_score_decision_id_79c42307 ON public.curation_score USING btree (decision_id);

CREATE INDEX curation_submission_kanwil_id_ca284485 ON public.curation_submission USING btree (kanwil_id);

CREATE INDEX curation_submission_kanwil_id_ca284485_like ON public.curation_submission USING btree (kanwil_id varchar_pattern_ops);

CREATE INDEX curation_submission_number_a2ccec6a_like ON public.curation_submission USING btree (number varchar_pattern_ops);

CREATE INDEX curation_submission_product_id_842f13db ON public.curation_submission USING btree (product_id);

CREATE INDEX curation_submissionevent_actor_id_66d1edaf ON public.curation_submissionevent USING btree (actor_id);

CREATE INDEX curation_submissionevent_round_id_be6b3ac5 ON public.curation_submissionevent USING btree (round_id);

CREATE INDEX curation_submissionevent_submission_id_9c85cc6b ON public.curation_submissionevent USING btree (submission_id);

CREATE INDEX customer_communicationeventtype_code_984beacb_like ON public.communication_communicationeventtype USING btree (code varchar_pattern_ops);

CREATE INDEX customer_email_user_id_a69ad588 ON public.communication_email USING btree (user_id);

CREATE INDEX customer_notification_date_sent_9b6baeda ON public.communication_notification USING btree (date_sent);

CREATE INDEX customer_notification_recipient_id_d99de5c8 ON public.communication_notification USING btree (recipient_id);

CREATE INDEX customer_notification_sender_id_affa1632 ON public.communication_notification USING btree (sender_id);

CREATE INDEX customer_productalert_date_created_00622b1c ON public.customer_productalert USING btree (date_created);

CREATE INDEX customer_productalert_email_e5f35f45 ON public.customer_productalert USING btree (email);

CREATE INDEX customer_productalert_email_e5f35f45_like ON public.customer_productalert USING btree (email varchar_pattern_ops);

CREATE INDEX customer_productalert_key_a26f3bdc ON public.customer_productalert USING btree (key);

CREATE INDEX customer_productalert_key_a26f3bdc_like ON public.customer_productalert USING btree (key varchar_pattern_ops);

CREATE INDEX customer_productalert_product_id_7e529a41 ON public.customer_productalert USING btree (product_id);

CREATE INDEX customer_productalert_user_id_677ad6d6 ON public.customer_productalert USING btree (user_id);

CREATE INDEX django_admin_log_content_type_id_c4bce8eb ON public.django_admin_log USING btree (content_type_id);

CREATE INDEX django_admin_log_user_id_c564eba6 ON public.django_admin_log USING btree (user_id);

CREATE INDEX django_flatpage_sites_flatpage_id_078bbc8b ON public.django_flatpage_sites USING btree (flatpage_id);

CREATE INDEX django_flatpage_sites_site_id_bfd8ea84 ON public.django_flatpage_sites USING btree (site_id);

CREATE INDEX django_flatpage_url_41612362 ON public.django_flatpage USING btree (url);

CREATE INDEX django_flatpage_url_41612362_like ON public.django_flatpage USING btree (url varchar_pattern_ops);

CREATE INDEX django_session_expire_date_a5c62663 ON public.django_session USING btree (expire_date);

CREATE INDEX django_session_session_key_c0390e0f_like ON public.django_session USING btree (session_key varchar_pattern_ops);

CREATE INDEX django_site_domain_a2e37b91_like ON public.django_site USING btree (domain varchar_pattern_ops);

CREATE INDEX facility_order_list ON public.order_facilityorder USING btree (facility_id, status, status_since DESC);

CREATE INDEX facility_orders_open ON public.order_facilityorder USING btree (status) WHERE ((status)::text = ANY (ARRAY[('awaiting_payment'::character varying)::text, ('paid'::character varying)::text, ('accepted'::character varying)::text, ('packed'::character varying)::text, ('shipped'::character varying)::text, ('delivered'::character varying)::text]));

CREATE INDEX facility_orders_to_finish ON public.order_facilityorder USING btree (delivered_at) WHERE ((status)::text = 'delivered'::text);

CREATE INDEX holds_of_mail ON public.order_unpaidhold USING btree (mail);

CREATE INDEX holds_of_network ON public.order_unpaidhold USING btree (network) WHERE (NOT ((network)::text = ''::text));

CREATE INDEX holds_of_phone ON public.order_unpaidhold USING btree (phone);

CREATE INDEX kept_form_expires ON public.accounts_keptform USING btree (expires_at);

CREATE INDEX live_by_category ON public.catalogue_product USING btree (category_id, published_at DESC) WHERE ((status)::text = 'live'::text);

CREATE INDEX live_by_facility ON public.catalogue_product USING btree (facility_id, published_at DESC) WHERE ((status)::text = 'live'::text);

CREATE INDEX mfa_authenticator_user_id_0c3a50c0 ON public.mfa_authenticator USING btree (user_id);

CREATE INDEX offer_benefit_range_id_ab19c5ab ON public.offer_benefit USING btree (range_id);

CREATE INDEX offer_condition_range_id_b023a2aa ON public.offer_condition USING btree (range_id);

CREATE INDEX offer_conditionaloffer_benefit_id_f43f68b5 ON public.offer_conditionaloffer USING btree (benefit_id);

CREATE INDEX offer_conditionaloffer_com_from_conditionaloffer_id_85c3bd9f ON public.offer_conditionaloffer_combinations USING btree (from_conditionaloffer_id);

CREATE INDEX offer_conditionaloffer_com_to_conditionaloffer_id_ae993478 ON public.offer_conditionaloffer_combinations USING btree (to_conditionaloffer_id);

CREATE INDEX offer_conditionaloffer_condition_id_e6baa945 ON public.offer_conditionaloffer USING btree (condition_id);

CREATE INDEX offer_conditionaloffer_name_340601c2_like ON public.offer_conditionaloffer USING btree (name varchar_pattern_ops);

CREATE INDEX offer_conditionaloffer_priority_4c2fc582 ON public.offer_conditionaloffer USING btree (priority);

CREATE INDEX offer_conditionaloffer_slug_e4649c01_like ON public.offer_conditionaloffer USING btree (slug varchar_pattern_ops);

CREATE INDEX offer_range_classes_productclass_id_6f6de46d ON public.offer_range_classes USING btree (productclass_id);

CREATE INDEX offer_range_classes_range_id_7d3e573e ON public.offer_range_classes USING btree (range_id);

CREATE INDEX offer_range_excluded_categories_category_id_c16fd4f7 ON public.offer_range_excluded_categories USING btree (category_id);

CREATE INDEX offer_range_excluded_categories_range_id_6346945d ON public.offer_range_excluded_categories USING btree (range_id);

CREATE INDEX offer_range_excluded_products_product_id_78c49bfc ON public.offer_range_excluded_products USING btree (product_id);

CREATE INDEX offer_range_excluded_products_range_id_cce4a032 ON public.offer_range_excluded_products USING btree (range_id);

CREATE INDEX offer_range_included_categories_category_id_c61569a5 ON public.offer_range_included_categories USING btree (category_id);

CREATE INDEX offer_range_included_categories_range_id_1b616138 ON public.offer_range_included_categories USING btree (range_id);

CREATE INDEX offer_range_name_c72a602f_like ON public.offer_range USING btree (name varchar_pattern_ops);

CREATE INDEX offer_range_proxy_class_3c9917c6_like ON public.offer_range USING btree (proxy_class varchar_pattern_ops);

CREATE INDEX offer_range_slug_ce39e53b_like ON public.offer_range USING btree (slug varchar_pattern_ops);

CREATE INDEX offer_rangeproduct_product_id_723b3ea3 ON public.offer_rangeproduct USING btree (product_id);

CREATE INDEX offer_rangeproduct_range_id_ee358495 ON public.offer_rangeproduct USING btree (range_id);

CREATE INDEX offer_rangeproductfileupload_date_uploaded_f0a4f9ae ON public.offer_rangeproductfileupload USING btree (date_uploaded);

CREATE INDEX offer_rangeproductfileupload_range_id_c055ebf8 ON public.offer_rangeproductfileupload USING btree (range_id);

CREATE INDEX offer_rangeproductfileupload_uploaded_by_id_c01a3250 ON public.offer_rangeproductfileupload USING btree (uploaded_by_id);

CREATE UNIQUE INDEX one_account_per_address ON public.accounts_user USING btree (lower((email)::text));

CREATE UNIQUE INDEX one_draft_per_listing ON public.catalogue_revision USING btree (product_id) WHERE (frozen_at IS NULL);

CREATE UNIQUE INDEX one_open_invitation_of_an_address_to_a_role ON public.accounts_invitation USING btree (email, role, kanwil_id, facility_id) NULLS NOT DISTINCT WHERE ((state)::text = 'open'::text);

CREATE UNIQUE INDEX one_open_payment_per_order ON public.order_paymentattempt USING btree (order_id) WHERE ((status)::text = 'pending'::text);

CREATE UNIQUE INDEX one_open_submission_per_listing ON public.curation_submission USING btree (product_id) WHERE ((status)::text = ANY (ARRAY[('draft'::character varying)::text, ('submitted'::character varying)::text, ('kanwil_verification'::character varying)::text, ('repair'::character varying)::text, ('pas_selection'::character varying)::text, ('assessment'::character varying)::text, ('decision'::character varying)::text, ('approved'::character varying)::text]));

CREATE INDEX order_billingaddress_code_e240f533_like ON public.order_billingaddress USING btree (code varchar_pattern_ops);

CREATE INDEX order_billingaddress_country_id_17f57dca ON public.order_billingaddress USING btree (country_id);

CREATE INDEX order_billingaddress_country_id_17f57dca_like ON public.order_billingaddress USING btree (country_id varchar_pattern_ops);

CREATE INDEX order_communicationevent_date_created_ce404d62 ON public.order_communicationevent USING btree (date_created);

CREATE INDEX order_communicationevent_event_type_id_4bc9ee29 ON public.order_communicationevent USING btree (event_type_id);

CREATE INDEX order_communicationevent_order_id_94e784ac ON public.order_communicationevent USING btree (order_id);

CREATE INDEX order_courierservice_code_73fbf46d_like ON public.order_courierservice USING btree (code varchar_pattern_ops);

CREATE INDEX order_courierservicechange_pgh_context_id_c19ffa95 ON public.order_courierservicechange USING btree (pgh_context_id);

CREATE INDEX order_courierservicechange_pgh_obj_id_34bcf9c4 ON public.order_courierservicechange USING btree (pgh_obj_id);

CREATE INDEX order_facilityorder_courier_service_id_cf30d496 ON public.order_facilityorder USING btree (courier_service_id);

CREATE INDEX order_facilityorder_facility_id_471aaefe ON public.order_facilityorder USING btree (facility_id);

CREATE INDEX order_facilityorder_number_f7697e16_like ON public.order_facilityorder USING btree (number varchar_pattern_ops);

CREATE INDEX order_facilityorder_order_id_5c6552bf ON public.order_facilityorder USING btree (order_id);

CREATE INDEX order_facilityorderevent_actor_id_5099d93c ON public.order_facilityorderevent USING btree (actor_id);

CREATE INDEX order_facilityorderevent_facility_order_id_f7dc89fb ON public.order_facilityorderevent USING btree (facility_order_id);

CREATE INDEX order_facilityorderevent_shipment_id_32043433 ON public.order_facilityorderevent USING btree (shipment_id);

CREATE INDEX order_ledgerentry_facility_id_b3167ed4 ON public.order_ledgerentry USING btree (facility_id);

CREATE INDEX order_ledgerentry_facility_order_id_88fbf626 ON public.order_ledgerentry USING btree (facility_order_id);

CREATE INDEX order_ledgerentry_transaction_id_1fb092ce ON public.order_ledgerentry USING btree (transaction_id);

CREATE INDEX order_ledgertransaction_event_e967176d_like ON public.order_ledgertransaction USING btree (event varchar_pattern_ops);

CREATE INDEX order_ledgertransaction_order_id_eb8ec0f6 ON public.order_ledgertransaction USING btree (order_id);

CREATE INDEX order_line_facility_order_id_dde1f84b ON public.order_line USING btree (facility_order_id);

CREATE INDEX order_line_order_id_b9148391 ON public.order_line USING btree (order_id);

CREATE INDEX order_line_partner_id_258a2fb9 ON public.order_line USING btree (partner_id);

CREATE INDEX order_line_product_id_e620902d ON public.order_line USING btree (product_id);

CREATE INDEX order_line_revision_id_e37f4cf0 ON public.order_line USING btree (revision_id);

CREATE INDEX order_line_stockrecord_id_1d65aff5 ON public.order_line USING btree (stockrecord_id);

CREATE INDEX order_line_variant_id_8e349002 ON public.order_line USING btree (variant_id);

CREATE INDEX order_lineattribute_line_id_adf6dd87 ON public.order_lineattribute USING btree (line_id);

CREATE INDEX order_lineattribute_option_id_b54d597c ON public.order_lineattribute USING btree (option_id);

CREATE INDEX order_lineprice_line_id_2de52446 ON public.order_lineprice USING btree (line_id);

CREATE INDEX order_lineprice_order_id_66792e56 ON public.order_lineprice USING btree (order_id);

CREATE INDEX order_order_basket_id_8b0acbb2 ON public.order_order USING btree (basket_id);

CREATE INDEX order_order_billing_address_id_8fe537cf ON public.order_order USING btree (billing_address_id);

CREATE INDEX order_order_date_placed_506a9365 ON public.order_order USING btree (date_placed);

CREATE INDEX order_order_number_49f06f1b_like ON public.order_order USING btree (number varchar_pattern_ops);

CREATE INDEX order_order_shipping_address_id_57e64931 ON public.order_order USING btree (shipping_address_id);

CREATE INDEX order_order_site_id_e27f3526 ON public.order_order USING btree (site_id);

CREATE INDEX order_order_user_id_7cf9bc2b ON public.order_order USING btree (user_id);

CREATE INDEX order_orderdiscount_offer_name_706d6119 ON public.order_orderdiscount USING btree (offer_name);

CREATE INDEX order_orderdiscount_offer_name_706d6119_like ON public.order_orderdiscount USING btree (offer_name varchar_pattern_ops);

CREATE INDEX order_orderdiscount_order_id_bc91e123 ON public.order_orderdiscount USING btree (order_id);

CREATE INDEX order_orderdiscount_voucher_code_6ee4f360 ON public.order_orderdiscount USING btree (voucher_code);

CREATE INDEX order_orderdiscount_voucher_code_6ee4f360_like ON public.order_orderdiscount USING btree (voucher_code varchar_pattern_ops);

CREATE INDEX order_orderevent_actor_id_96c5a42e ON public.order_orderevent USING btree (actor_id);

CREATE INDEX order_orderevent_order_id_09aa7ccd ON public.order_orderevent USING btree (order_id);

CREATE INDEX order_orderlinediscount_line_id_88fbcd4a ON public.order_orderlinediscount USING btree (line_id);

CREATE INDEX order_orderlinediscount_order_discount_id_b9dfa715 ON public.order_orderlinediscount USING btree (order_discount_id);

CREATE INDEX order_ordernote_order_id_7d97583d ON public.order_ordernote USING btree (order_id);

CREATE INDEX order_ordernote_user_id_48d7a672 ON public.order_ordernote USING btree (user_id);

CREATE INDEX order_orderstatuschange_date_created_a5107b93 ON public.order_orderstatuschange USING btree (date_created);

CREATE INDEX order_orderstatuschange_order_id_43efdbe5 ON public.order_orderstatuschange USING btree (order_id);

CREATE INDEX order_paymentattempt_order_id_ffd823a7 ON public.order_paymentattempt USING btree (order_id);

CREATE INDEX order_paymentattempt_reference_093e71dc_like ON public.order_paymentattempt USING btree (reference varchar_pattern_ops);

CREATE INDEX order_paymentattemptchange_pgh_context_id_a06eec85 ON public.order_paymentattemptchange USING btree (pgh_context_id);

CREATE INDEX order_paymentattemptchange_pgh_obj_id_2f29d44f ON public.order_paymentattemptchange USING btree (pgh_obj_id);

CREATE INDEX order_paymentevent_date_created_05d8c079 ON public.order_paymentevent USING btree (date_created);

CREATE INDEX order_paymentevent_event_type_id_568c7161 ON public.order_paymentevent USING btree (event_type_id);

CREATE INDEX order_paymentevent_order_id_395b3e82 ON public.order_paymentevent USING btree (order_id);

CREATE INDEX order_paymentevent_shipping_event_id_213dcfb8 ON public.order_paymentevent USING btree (shipping_event_id);

CREATE INDEX order_paymenteventquantity_event_id_a540165a ON public.order_paymenteventquantity USING btree (event_id);

CREATE INDEX order_paymenteventquantity_line_id_df44b021 ON public.order_paymenteventquantity USING btree (line_id);

CREATE INDEX order_paymenteventtype_code_19e3e888_like ON public.order_paymenteventtype USING btree (code varchar_pattern_ops);

CREATE INDEX order_paymenteventtype_name_e4bcca28_like ON public.order_paymenteventtype USING btree (name varchar_pattern_ops);

CREATE INDEX order_reservation_stock_record_id_1d2c3846 ON public.order_reservation USING btree (stock_record_id);

CREATE INDEX order_shipment_facility_order_id_cabce442 ON public.order_shipment USING btree (facility_order_id);

CREATE INDEX order_shipment_shipped_by_id_83b5f0a8 ON public.order_shipment USING btree (shipped_by_id);

CREATE INDEX order_shipmentline_line_id_36271404 ON public.order_shipmentline USING btree (line_id);

CREATE INDEX order_shipmentline_shipment_id_09ba39d0 ON public.order_shipmentline USING btree (shipment_id);

CREATE INDEX order_shippingaddress_code_a3af64e4_like ON public.order_shippingaddress USING btree (code varchar_pattern_ops);

CREATE INDEX order_shippingaddress_country_id_29abf9a0 ON public.order_shippingaddress USING btree (country_id);

CREATE INDEX order_shippingaddress_country_id_29abf9a0_like ON public.order_shippingaddress USING btree (country_id varchar_pattern_ops);

CREATE INDEX order_shippingaddress_regency_id_4087b59b ON public.order_shippingaddress USING btree (regency_id);

CREATE INDEX order_shippingaddress_regency_id_4087b59b_like ON public.order_shippingaddress USING btree (regency_id varchar_pattern_ops);

CREATE INDEX order_shippingevent_date_created_74c4a6fa ON public.order_shippingevent USING btree (date_created);

CREATE INDEX order_shippingevent_event_type_id_9f1efb20 ON public.order_shippingevent USING btree (event_type_id);

CREATE INDEX order_shippingevent_order_id_8c031fb6 ON public.order_shippingevent USING btree (order_id);

CREATE INDEX order_shippingeventquantity_event_id_1c7fb9c7 ON public.order_shippingeventquantity USING btree (event_id);

CREATE INDEX order_shippingeventquantity_line_id_3b089ee0 ON public.order_shippingeventquantity USING btree (line_id);

CREATE INDEX order_shippingeventtype_code_db3854de_like ON public.order_shippingeventtype USING btree (code varchar_pattern_ops);

CREATE INDEX order_shippingeventtype_name_6d9a48a2_like ON public.order_shippingeventtype USING btree (name varchar_pattern_ops);

CREATE INDEX order_shippingrate_destination_province_id_5a7b6c15 ON public.order_shippingrate USING btree (destination_province_id);

CREATE INDEX order_shippingrate_destination_province_id_5a7b6c15_like ON public.order_shippingrate USING btree (destination_province_id varchar_pattern_ops);

CREATE INDEX order_shippingrate_origin_province_id_6388a786 ON public.order_shippingrate USING btree (origin_province_id);

CREATE INDEX order_shippingrate_origin_province_id_6388a786_like ON public.order_shippingrate USING btree (origin_province_id varchar_pattern_ops);

CREATE INDEX order_shippingrate_service_id_a8300d75 ON public.order_shippingrate USING btree (service_id);

CREATE INDEX order_shippingratechange_destination_province_id_0d73d4c9 ON public.order_shippingratechange USING btree (destination_province_id);

CREATE INDEX order_shippingratechange_destination_province_id_0d73d4c9_like ON public.order_shippingratechange USING btree (destination_province_id varchar_pattern_ops);

CREATE INDEX order_shippingratechange_origin_province_id_edb400d6 ON public.order_shippingratechange USING btree (origin_province_id);

CREATE INDEX order_shippingratechange_origin_province_id_edb400d6_like ON public.order_shippingratechange USING btree (origin_province_id varchar_pattern_ops);

CREATE INDEX order_shippingratechange_pgh_context_id_d7127cdc ON public.order_shippingratechange USING btree (pgh_context_id);

CREATE INDEX order_shippingratechange_pgh_obj_id_a49cc7a7 ON public.order_shippingratechange USING btree (pgh_obj_id);

CREATE INDEX order_shippingratechange_service_id_868374c8 ON public.order_shippingratechange USING btree (service_id);

CREATE INDEX order_surcharge_order_id_5c0a94f5 ON public.order_surcharge USING btree (order_id);

CREATE INDEX order_trackingcorrection_actor_id_bec0de01 ON public.order_trackingcorrection USING btree (actor_id);

CREATE INDEX order_trackingcorrection_shipment_id_312ffb29 ON public.order_trackingcorrection USING btree (shipment_id);

CREATE INDEX order_transferconfirmation_confirmed_by_id_9fedba40 ON public.order_transferconfirmation USING btree (confirmed_by_id);

CREATE INDEX orders_to_forget ON public.order_order USING btree (closed_at) WHERE (erased_at IS NULL);

CREATE INDEX orders_to_lapse ON public.order_order USING btree (payment_due_at) WHERE ((status)::text = 'awaiting_payment'::text);

CREATE INDEX outbox_crashed ON public.common_message USING btree (queue, next_attempt_at) WHERE ((crashes > 0) AND ((state)::text = 'waiting'::text));

CREATE INDEX outbox_named ON public.common_message USING btree (created_at) WHERE (((channel)::text = 'mail'::text) AND (NOT ((recipient)::text = ''::text)));

CREATE INDEX outbox_not_sent ON public.common_message USING btree (created_at DESC) WHERE (NOT ((state)::text = 'sent'::text));

CREATE INDEX outbox_open ON public.common_message USING btree (queue, state, next_attempt_at) WHERE ((state)::text = ANY (ARRAY[('waiting'::character varying)::text, ('claimed'::character varying)::text, ('sending'::character varying)::text]));

CREATE INDEX outbox_page ON public.common_message USING btree (user_id, created_at DESC) WHERE ((channel)::text = 'page'::text);

CREATE INDEX partner_facilitybearer_bearer_id_a8eca505 ON public.partner_facilitybearer USING btree (bearer_id);

CREATE INDEX partner_facilitybearer_facility_id_259b64ae ON public.partner_facilitybearer USING btree (facility_id);

CREATE INDEX partner_facilitybearerchange_bearer_id_be29b1b9 ON public.partner_facilitybearerchange USING btree (bearer_id);

CREATE INDEX partner_facilitybearerchange_facility_id_951cbb36 ON public.partner_facilitybearerchange USING btree (facility_id);

CREATE INDEX partner_facilitybearerchange_pgh_context_id_8bf86c8d ON public.partner_facilitybearerchange USING btree (pgh_context_id);

CREATE INDEX partner_facilitybearerchange_pgh_obj_id_471b8c60 ON public.partner_facilitybearerchange USING btree (pgh_obj_id);

CREATE INDEX partner_facilitychange_kanwil_id_8fe1e422 ON public.partner_facilitychange USING btree (kanwil_id);

CREATE INDEX partner_facilitychange_kanwil_id_8fe1e422_like ON public.partner_facilitychange USING btree (kanwil_id varchar_pattern_ops);

CREATE INDEX partner_facilitychange_pgh_context_id_1cdbc84e ON public.partner_facilitychange USING btree (pgh_context_id);

CREATE INDEX partner_facilitychange_pgh_obj_id_e4db3f1d ON public.partner_facilitychange USING btree (pgh_obj_id);

CREATE INDEX partner_facilitychange_regency_id_af5b30ac ON public.partner_facilitychange USING btree (regency_id);

CREATE INDEX partner_facilitychange_regency_id_af5b30ac_like ON public.partner_facilitychange USING btree (regency_id varchar_pattern_ops);

CREATE INDEX partner_facilityname_facility_id_60da1ad6 ON public.partner_facilityname USING btree (facility_id);

CREATE INDEX partner_facilitynamechange_facility_id_eaf61043 ON public.partner_facilitynamechange USING btree (facility_id);

CREATE INDEX partner_facilitynamechange_pgh_context_id_6c25f7bf ON public.partner_facilitynamechange USING btree (pgh_context_id);

CREATE INDEX partner_facilitynamechange_pgh_obj_id_6876aeb1 ON public.partner_facilitynamechange USING btree (pgh_obj_id);

CREATE INDEX partner_legalbearerchange_pgh_context_id_6bedb7a6 ON public.partner_legalbearerchange USING btree (pgh_context_id);

CREATE INDEX partner_legalbearerchange_pgh_obj_id_6d6d9bed ON public.partner_legalbearerchange USING btree (pgh_obj_id);

CREATE INDEX partner_membership_facility_id_a41f5fd6 ON public.partner_membership USING btree (facility_id);

CREATE INDEX partner_membership_granted_by_id_5febf6bc ON public.partner_membership USING btree (granted_by_id);

CREATE INDEX partner_membership_user_id_c0f13c6a ON public.partner_membership USING btree (user_id);

CREATE INDEX partner_membershipevent_facility_id_92641ac1 ON public.partner_membershipevent USING btree (facility_id);

CREATE INDEX partner_membershipevent_granted_by_id_e5f6bd70 ON public.partner_membershipevent USING btree (granted_by_id);

CREATE INDEX partner_membershipevent_invitation_id_ae184651 ON public.partner_membershipevent USING btree (invitation_id);

CREATE INDEX partner_membershipevent_pgh_context_id_e427f03c ON public.partner_membershipevent USING btree (pgh_context_id);

CREATE INDEX partner_membershipevent_pgh_obj_id_148235df ON public.partner_membershipevent USING btree (pgh_obj_id);

CREATE INDEX partner_membershipevent_user_id_7ae37652 ON public.partner_membershipevent USING btree (user_id);

CREATE INDEX partner_partner_code_13d0debd_like ON public.partner_partner USING btree (code varchar_pattern_ops);

CREATE INDEX partner_partner_kanwil_id_bf5bfc1d ON public.partner_partner USING btree (kanwil_id);

CREATE INDEX partner_partner_kanwil_id_bf5bfc1d_like ON public.partner_partner USING btree (kanwil_id varchar_pattern_ops);

CREATE INDEX partner_partner_name_caa0c2ee ON public.partner_partner USING btree (name);

CREATE INDEX partner_partner_name_caa0c2ee_like ON public.partner_partner USING btree (name varchar_pattern_ops);

CREATE INDEX partner_partner_regency_id_71a34aae ON public.partner_partner USING btree (regency_id);

CREATE INDEX partner_partner_regency_id_71a34aae_like ON public.partner_partner USING btree (regency_id varchar_pattern_ops);

CREATE INDEX partner_partner_slug_0085a6cc_like ON public.partner_partner USING btree (slug varchar_pattern_ops);

CREATE INDEX partner_partner_users_partner_id_1883dfd9 ON public.partner_partner_users USING btree (partner_id);

CREATE INDEX partner_partner_users_user_id_d75d6e40 ON public.partner_partner_users USING btree (user_id);

CREATE INDEX partner_partneraddress_code_f65ed678_like ON public.partner_partneraddress USING btree (code varchar_pattern_ops);

CREATE INDEX partner_partneraddress_country_id_02c4f979 ON public.partner_partneraddress USING btree (country_id);

CREATE INDEX partner_partneraddress_country_id_02c4f979_like ON public.partner_partneraddress USING btree (country_id varchar_pattern_ops);

CREATE INDEX partner_partneraddress_partner_id_59551b0a ON public.partner_partneraddress USING btree (partner_id);

CREATE INDEX partner_stockalert_date_created_832cf043 ON public.partner_stockalert USING btree (date_created);

CREATE INDEX partner_stockalert_stockrecord_id_68ad503a ON public.partner_stockalert USING btree (stockrecord_id);

CREATE INDEX partner_stockrecord_date_updated_e6ae5f14 ON public.partner_stockrecord USING btree (date_updated);

CREATE INDEX partner_stockrecord_partner_id_4155a586 ON public.partner_stockrecord USING btree (partner_id);

CREATE INDEX partner_stockrecord_product_id_62fd9e45 ON public.partner_stockrecord USING btree (product_id);

CREATE INDEX partner_stockrecordchange_pgh_context_id_8e90a87b ON public.partner_stockrecordchange USING btree (pgh_context_id);

CREATE INDEX partner_stockrecordchange_pgh_obj_id_16dff1df ON public.partner_stockrecordchange USING btree (pgh_obj_id);

CREATE INDEX partner_stockrecordchange_product_id_52eda7f5 ON public.partner_stockrecordchange USING btree (product_id);

CREATE INDEX payment_bankcard_user_id_08e1d04c ON public.payment_bankcard USING btree (user_id);

CREATE INDEX payment_source_order_id_6b7f2215 ON public.payment_source USING btree (order_id);

CREATE INDEX payment_source_source_type_id_700828fe ON public.payment_source USING btree (source_type_id);

CREATE INDEX payment_sourcetype_code_e479088c_like ON public.payment_sourcetype USING btree (code varchar_pattern_ops);

CREATE INDEX payment_sourcetype_name_a980e862 ON public.payment_sourcetype USING btree (name);

CREATE INDEX payment_sourcetype_name_a980e862_like ON public.payment_sourcetype USING btree (name varchar_pattern_ops);

CREATE INDEX payment_transaction_date_created_f887f6bc ON public.payment_transaction USING btree (date_created);

CREATE INDEX payment_transaction_source_id_c5ac31e8 ON public.payment_transaction USING btree (source_id);

CREATE INDEX payments_open ON public.order_paymentattempt USING btree (gateway, expires_at) WHERE ((status)::text = 'pending'::text);

CREATE INDEX persons_incident_recorded_by_id_edb99025 ON public.persons_incident USING btree (recorded_by_id);

CREATE INDEX persons_incident_told_by_id_70fb46a4 ON public.persons_incident USING btree (told_by_id);

CREATE INDEX photos_not_ready ON public.catalogue_photo USING btree (state) WHERE (NOT ((state)::text = 'ready'::text));

CREATE INDEX reviews_productreview_code_d8521aa6_like ON public.reviews_productreview USING btree (code varchar_pattern_ops);

CREATE INDEX reviews_productreview_delta_votes_bd8ffc87 ON public.reviews_productreview USING btree (delta_votes);

CREATE INDEX reviews_productreview_product_id_52e52a32 ON public.reviews_productreview USING btree (product_id);

CREATE INDEX reviews_productreview_user_id_8acb5ddd ON public.reviews_productreview USING btree (user_id);

CREATE INDEX reviews_vote_review_id_371b2d8d ON public.reviews_vote USING btree (review_id);

CREATE INDEX reviews_vote_user_id_5fb87b53 ON public.reviews_vote USING btree (user_id);

CREATE INDEX search_title_en_trigrams ON public.catalogue_searchrow USING gin (lower(title_en) public.gin_trgm_ops);

CREATE INDEX search_title_trigrams ON public.catalogue_searchrow USING gin (lower(title) public.gin_trgm_ops);

CREATE INDEX search_vector ON public.catalogue_searchrow USING gin (vector);

CREATE INDEX search_vector_en ON public.catalogue_searchrow USING gin (vector_en);

CREATE INDEX session_step_at ON public.accounts_sessionstep USING btree (at);

CREATE INDEX shipments_to_arrive ON public.order_shipment USING btree (latest_arrival) WHERE (arrived_at IS NULL);

CREATE INDEX shipping_orderanditemcharg_orderanditemcharges_id_bf5bfee9 ON public.shipping_orderanditemcharges_countries USING btree (orderanditemcharges_id);

CREATE INDEX shipping_orderanditemcharges_code_cbeb9206_like ON public.shipping_orderanditemcharges USING btree (code varchar_pattern_ops);

CREATE INDEX shipping_orderanditemcharges_countries_country_id_30387f2e ON public.shipping_orderanditemcharges_countries USING btree (country_id);

CREATE INDEX shipping_orderanditemcharges_countries_country_id_30387f2e_like ON public.shipping_orderanditemcharges_countries USING btree (country_id varchar_pattern_ops);

CREATE INDEX shipping_orderanditemcharges_name_c575f5bc_like ON public.shipping_orderanditemcharges USING btree (name varchar_pattern_ops);

CREATE INDEX shipping_weightband_method_id_b699a1ba ON public.shipping_weightband USING btree (method_id);

CREATE INDEX shipping_weightband_upper_limit_9edc5097 ON public.shipping_weightband USING btree (upper_limit);

CREATE INDEX shipping_weightbased_code_abff8e3d_like ON public.shipping_weightbased USING btree (code varchar_pattern_ops);

CREATE INDEX shipping_weightbased_countries_country_id_06117384 ON public.shipping_weightbased_countries USING btree (country_id);

CREATE INDEX shipping_weightbased_countries_country_id_06117384_like ON public.shipping_weightbased_countries USING btree (country_id varchar_pattern_ops);

CREATE INDEX shipping_weightbased_countries_weightbased_id_93e3132f ON public.shipping_weightbased_countries USING btree (weightbased_id);

CREATE INDEX shipping_weightbased_name_ff8fabb8_like ON public.shipping_weightbased USING btree (name varchar_pattern_ops);

CREATE INDEX submission_deadlines ON public.curation_submission USING btree (status, due_at);

CREATE INDEX submission_queue ON public.curation_submission USING btree (status, status_since);

CREATE UNIQUE INDEX told_once ON public.common_message USING btree (event, recipient, channel) WHERE (NOT ((recipient)::text = ''::text));

CREATE INDEX trycount_full_at ON public.common_trycount USING btree (full_at);

CREATE UNIQUE INDEX unique_authenticator_type ON public.mfa_authenticator USING btree (user_id, type) WHERE ((type)::text = ANY (ARRAY[('totp'::character varying)::text, ('recovery_codes'::character varying)::text]));

CREATE UNIQUE INDEX unique_primary_email ON public.account_emailaddress USING btree (user_id, "primary") WHERE "primary";

CREATE UNIQUE INDEX unique_verified_email ON public.account_emailaddress USING btree (email) WHERE verified;

CREATE INDEX voucher_voucher_code_43d30a18_like ON public.voucher_voucher USING btree (code varchar_pattern_ops);

CREATE INDEX voucher_voucher_date_created_f3081a03 ON public.voucher_voucher USING btree (date_created);

CREATE INDEX voucher_voucher_end_datetime_db182297 ON public.voucher_voucher USING btree (end_datetime);

CREATE INDEX voucher_voucher_name_b96d3b47_like ON public.voucher_voucher USING btree (name varchar_pattern_ops);

CREATE INDEX voucher_voucher_offers_conditionaloffer_id_f9682bfb ON public.voucher_voucher_offers USING btree (conditionaloffer_id);

CREATE INDEX voucher_voucher_offers_voucher_id_7f9c575d ON public.voucher_voucher_offers USING btree (voucher_id);

CREATE INDEX voucher_voucher_start_datetime_bfb7df84 ON public.voucher_voucher USING btree (start_datetime);

CREATE INDEX voucher_voucher_voucher_set_id_17b96a54 ON public.voucher_voucher USING btree (voucher_set_id);

CREATE INDEX voucher_voucherapplication_date_created_2d9acdaf ON public.voucher_voucherapplication USING btree (date_created);

CREATE INDEX voucher_voucherapplication_order_id_30248a05 ON public.voucher_voucherapplication USING btree (order_id);

CREATE INDEX voucher_voucherapplication_user_id_df53a393 ON public.voucher_voucherapplication USING btree (user_id);

CREATE INDEX voucher_voucherapplication_voucher_id_5204edb7 ON public.voucher_voucherapplication USING btree (voucher_id);

CREATE INDEX voucher_voucherset_date_created_3dd68c8e ON public.voucher_voucherset USING btree (date_created);

CREATE INDEX voucher_voucherset_name_4c6aac05_like ON public.voucher_voucherset USING btree (name varchar_pattern_ops);

CREATE INDEX webhooks_to_work_on ON public.order_webhookinbox USING btree (received_at) WHERE ((state)::text = 'received'::text);

CREATE INDEX wishlists_line_product_id_9d6d9b37 ON public.wishlists_line USING btree (product_id);

CREATE INDEX wishlists_line_wishlist_id_4cffe302 ON public.wishlists_line USING btree (wishlist_id);

CREATE INDEX wishlists_wishlist_date_created_c05d5e7f ON public.wishlists_wishlist USING btree (date_created);

CREATE INDEX wishlists_wishlist_key_88d419b8_like ON public.wishlists_wishlist USING btree (key varchar_pattern_ops);

CREATE INDEX wishlists_wishlist_owner_id_d5464c62 ON public.wishlists_wishlist USING btree (owner_id);

CREATE INDEX wishlists_wishlistsharedemail_wishlist_id_d7500842 ON public.wishlists_wishlistsharedemail USING btree (wishlist_id);

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.account_emailaddress FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.accounts_factorreset FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.accounts_invitation FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.accounts_roleassignment FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.accounts_roleassignmentevent FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.accounts_secondfactorchange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.accounts_signinaddresschange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.accounts_user FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.accounts_userchange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_approval FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_listingevent FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_photo FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_product FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_revision FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_revisioneditor FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_revisionphoto FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_revisiontext FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_revisionvariant FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_variant FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.common_agencyname FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.common_agencynamechange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.common_holiday FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.common_holidaychange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.common_message FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.common_messagechange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.curation_decision FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.curation_round FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.curation_score FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.curation_submission FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.curation_submissionevent FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.mfa_authenticator FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_courierservice FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_courierservicechange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_facilityorder FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_facilityorderevent FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_ledgerentry FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_ledgertransaction FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_line FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_order FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_orderevent FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_paymentattempt FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_paymentattemptchange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_reservation FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_shipment FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_shipmentline FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_shippingaddress FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_shippingrate FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_shippingratechange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_trackingcorrection FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_transferconfirmation FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.order_webhookinbox FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_facilitybearer FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_facilitybearerchange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_facilitychange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_facilityname FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_facilitynamechange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_legalbearer FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_legalbearerchange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_membership FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_membershipevent FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_partner FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_stockrecord FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.partner_stockrecordchange FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.persons_incident FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER in_read_committed BEFORE INSERT OR DELETE OR UPDATE ON public.pghistory_context FOR EACH STATEMENT EXECUTE FUNCTION public.in_read_committed();

CREATE TRIGGER pgtrigger_agreed_once_adaf0 BEFORE UPDATE ON public.accounts_factorreset FOR EACH ROW WHEN ((old.confirmed_at IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_agreed_once_adaf0();

COMMENT ON TRIGGER pgtrigger_agreed_once_adaf0 ON public.accounts_factorreset IS '597dedc8d3b8f367525d1e67047443a57e5f643a';

CREATE TRIGGER pgtrigger_append_only_0ccfe BEFORE DELETE OR UPDATE ON public.order_ledgertransaction FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_0ccfe();

COMMENT ON TRIGGER pgtrigger_append_only_0ccfe ON public.order_ledgertransaction IS 'e533027301eacd0b9943d00a9a28b9cb28ab73f9';

CREATE TRIGGER pgtrigger_append_only_1767f BEFORE DELETE OR UPDATE ON public.order_ledgerentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_1767f();

COMMENT ON TRIGGER pgtrigger_append_only_1767f ON public.order_ledgerentry IS '7465a68c3e90e031cf31e8d1c326c8d3639f67a8';

CREATE TRIGGER pgtrigger_append_only_2e596 BEFORE DELETE OR UPDATE ON public.curation_round FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_2e596();

COMMENT ON TRIGGER pgtrigger_append_only_2e596 ON public.curation_round IS '924c65c34bf91f6afbbe9659638064f10e075497';

CREATE TRIGGER pgtrigger_append_only_4362a BEFORE DELETE OR UPDATE ON public.catalogue_listingevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_4362a();

COMMENT ON TRIGGER pgtrigger_append_only_4362a ON public.catalogue_listingevent IS 'b73800e2e32cae6b93597263251ced0ab381b9f4';

CREATE TRIGGER pgtrigger_append_only_43967 BEFORE DELETE OR UPDATE ON public.common_messagechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_43967();

COMMENT ON TRIGGER pgtrigger_append_only_43967 ON public.common_messagechange IS '3418f6ace407a136b3e8f9f583e25ad3344cf283';

CREATE TRIGGER pgtrigger_append_only_530dd BEFORE DELETE OR UPDATE ON public.curation_submissionevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_530dd();

COMMENT ON TRIGGER pgtrigger_append_only_530dd ON public.curation_submissionevent IS '9b97048e49b8cdf6445c3cebd54418a834158b10';

CREATE TRIGGER pgtrigger_append_only_58430 BEFORE DELETE OR UPDATE ON public.common_agencynamechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_58430();

COMMENT ON TRIGGER pgtrigger_append_only_58430 ON public.common_agencynamechange IS '6a389f35823b71d5a2dfc98c7a3e6118c08dd009';

CREATE TRIGGER pgtrigger_append_only_595ed BEFORE DELETE OR UPDATE ON public.order_courierservicechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_595ed();

COMMENT ON TRIGGER pgtrigger_append_only_595ed ON public.order_courierservicechange IS '0648a64b6518c9bcef714ef6c7394f6b4ca1b94a';

CREATE TRIGGER pgtrigger_append_only_6018b BEFORE DELETE OR UPDATE ON public.order_transferconfirmation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_6018b();

COMMENT ON TRIGGER pgtrigger_append_only_6018b ON public.order_transferconfirmation IS 'db5afdc77d80b4cb7462b87ba3ec11c709ef828c';

CREATE TRIGGER pgtrigger_append_only_65c55 BEFORE DELETE OR UPDATE ON public.partner_stockrecordchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_65c55();

COMMENT ON TRIGGER pgtrigger_append_only_65c55 ON public.partner_stockrecordchange IS '69b0c4628803e65df56c04f76c0787d5a52195ba';

CREATE TRIGGER pgtrigger_append_only_7234d BEFORE DELETE OR UPDATE ON public.accounts_signinaddresschange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7234d();

COMMENT ON TRIGGER pgtrigger_append_only_7234d ON public.accounts_signinaddresschange IS '27535f88d6d0251a13f124dbb5214b4ca03d37c8';

CREATE TRIGGER pgtrigger_append_only_74149 BEFORE DELETE OR UPDATE ON public.common_holidaychange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_74149();

COMMENT ON TRIGGER pgtrigger_append_only_74149 ON public.common_holidaychange IS '787d3f2f6e6781782c3e7143ca076957d25d8868';

CREATE TRIGGER pgtrigger_append_only_7d7ed BEFORE DELETE OR UPDATE ON public.partner_legalbearerchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_7d7ed();

COMMENT ON TRIGGER pgtrigger_append_only_7d7ed ON public.partner_legalbearerchange IS '6d647cb0e2771895149314ebb69b251718497e85';

CREATE TRIGGER pgtrigger_append_only_82d0d BEFORE DELETE OR UPDATE ON public.partner_facilitychange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_82d0d();

COMMENT ON TRIGGER pgtrigger_append_only_82d0d ON public.partner_facilitychange IS '040df4f27c78c7ce6260d46ab7dfbd34e059ca3d';

CREATE TRIGGER pgtrigger_append_only_89301 BEFORE DELETE OR UPDATE ON public.order_facilityorderevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_89301();

COMMENT ON TRIGGER pgtrigger_append_only_89301 ON public.order_facilityorderevent IS '003fb8011dd956a1627d5ac2d3a2d5983940b52f';

CREATE TRIGGER pgtrigger_append_only_8e04d BEFORE DELETE OR UPDATE ON public.accounts_secondfactorchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_8e04d();

COMMENT ON TRIGGER pgtrigger_append_only_8e04d ON public.accounts_secondfactorchange IS '75b256299082bfc450f1997af2841a251e296861';

CREATE TRIGGER pgtrigger_append_only_928f3 BEFORE DELETE OR UPDATE ON public.order_shippingratechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_928f3();

COMMENT ON TRIGGER pgtrigger_append_only_928f3 ON public.order_shippingratechange IS '74c320dd164dd9bce1e45eec6c31d87c0e3c0083';

CREATE TRIGGER pgtrigger_append_only_97b47 BEFORE DELETE OR UPDATE ON public.accounts_userchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_97b47();

COMMENT ON TRIGGER pgtrigger_append_only_97b47 ON public.accounts_userchange IS '56340891c5c4acc9a35e525f50aeb1739c1199ed';

CREATE TRIGGER pgtrigger_append_only_9bf05 BEFORE DELETE OR UPDATE ON public.order_shipmentline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9bf05();

COMMENT ON TRIGGER pgtrigger_append_only_9bf05 ON public.order_shipmentline IS '2d98aa2b327af0fc38015c616cac072b091b76b6';

CREATE TRIGGER pgtrigger_append_only_9dd9a BEFORE DELETE OR UPDATE ON public.partner_membershipevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_9dd9a();

COMMENT ON TRIGGER pgtrigger_append_only_9dd9a ON public.partner_membershipevent IS '0bbf6579c97d3e7faa8c399ceba94f952b2c1f9f';

CREATE TRIGGER pgtrigger_append_only_ac594 BEFORE DELETE OR UPDATE ON public.pghistory_context FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ac594();

COMMENT ON TRIGGER pgtrigger_append_only_ac594 ON public.pghistory_context IS '0c148476d1ab360930bb4cb53ff45ad1c2e60754';

CREATE TRIGGER pgtrigger_append_only_b236a BEFORE DELETE OR UPDATE ON public.accounts_roleassignmentevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_b236a();

COMMENT ON TRIGGER pgtrigger_append_only_b236a ON public.accounts_roleassignmentevent IS '30ae0efb97569890cb6a30368d154208aecc9a13';

CREATE TRIGGER pgtrigger_append_only_c830a BEFORE DELETE OR UPDATE ON public.curation_score FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_c830a();

COMMENT ON TRIGGER pgtrigger_append_only_c830a ON public.curation_score IS 'bc48a43b1de2c925d912c5d8953c530b9186b700';

CREATE TRIGGER pgtrigger_append_only_dbbbf BEFORE DELETE OR UPDATE ON public.partner_facilitybearerchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dbbbf();

COMMENT ON TRIGGER pgtrigger_append_only_dbbbf ON public.partner_facilitybearerchange IS '9e46c669e92e234e85a04442ad3ea573b0b82ead';

CREATE TRIGGER pgtrigger_append_only_dc9f2 BEFORE DELETE OR UPDATE ON public.curation_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_dc9f2();

COMMENT ON TRIGGER pgtrigger_append_only_dc9f2 ON public.curation_decision IS 'cef0810601b418cef336124428986fab145b80f1';

CREATE TRIGGER pgtrigger_append_only_e7240 BEFORE DELETE OR UPDATE ON public.partner_facilitynamechange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_e7240();

COMMENT ON TRIGGER pgtrigger_append_only_e7240 ON public.partner_facilitynamechange IS '449400274e147333c16ea58da65662170f787fe5';

CREATE TRIGGER pgtrigger_append_only_ec114 BEFORE DELETE OR UPDATE ON public.order_trackingcorrection FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ec114();

COMMENT ON TRIGGER pgtrigger_append_only_ec114 ON public.order_trackingcorrection IS '57bbdecc81cd85f6a1e925d7ea2da77c5ab6daeb';

CREATE TRIGGER pgtrigger_append_only_ff666 BEFORE DELETE OR UPDATE ON public.order_orderevent FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ff666();

COMMENT ON TRIGGER pgtrigger_append_only_ff666 ON public.order_orderevent IS '151e4d0d7e53236e4cd8d8a8b723c5bdddce3c47';

CREATE TRIGGER pgtrigger_append_only_ff7e4 BEFORE DELETE OR UPDATE ON public.order_paymentattemptchange FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_append_only_ff7e4();

COMMENT ON TRIGGER pgtrigger_append_only_ff7e4 ON public.order_paymentattemptchange IS '7e4b751d9299b4b01b40a50bb82adcc70820b77c';

CREATE TRIGGER pgtrigger_by_hand_as_confirmed_08dae BEFORE INSERT OR UPDATE OF status ON public.order_paymentattempt FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_by_hand_as_confirmed_08dae();

COMMENT ON TRIGGER pgtrigger_by_hand_as_confirmed_08dae ON public.order_paymentattempt IS 'd71d08018e31885b2f75707ad164b02afdfa9362';

CREATE TRIGGER pgtrigger_by_whoever_holds_the_role_464c6 BEFORE INSERT ON public.curation_submissionevent FOR EACH ROW WHEN ((new.actor_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_by_whoever_holds_the_role_464c6();

COMMENT ON TRIGGER pgtrigger_by_whoever_holds_the_role_464c6 ON public.curation_submissionevent IS '9d56467eab763bae47e6e584f3ba5b93ad98eb21';

CREATE TRIGGER pgtrigger_by_whoever_holds_the_role_4b97a BEFORE INSERT ON public.curation_decision FOR EACH ROW WHEN ((new.actor_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_by_whoever_holds_the_role_4b97a();

COMMENT ON TRIGGER pgtrigger_by_whoever_holds_the_role_4b97a ON public.curation_decision IS '84e4e56b03fbe1eaed39b6b25d12223a75e24f98';

CREATE TRIGGER pgtrigger_by_whoever_holds_the_role_8e7da BEFORE INSERT ON public.curation_round FOR EACH ROW WHEN ((new.submitted_by_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_by_whoever_holds_the_role_8e7da();

COMMENT ON TRIGGER pgtrigger_by_whoever_holds_the_role_8e7da ON public.curation_round IS '16eb37538aa6088533893be3ca0d1454548a72d3';

CREATE TRIGGER pgtrigger_closes_once_a8f25 BEFORE INSERT OR UPDATE ON public.accounts_invitation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_closes_once_a8f25();

COMMENT ON TRIGGER pgtrigger_closes_once_a8f25 ON public.accounts_invitation IS '64a2e72e43169c99463de8330eebad4c1fab7acb';

CREATE TRIGGER pgtrigger_contact_is_kept_27630 BEFORE UPDATE ON public.order_order FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_contact_is_kept_27630();

COMMENT ON TRIGGER pgtrigger_contact_is_kept_27630 ON public.order_order IS '77d3ab3865b08612b094987e0c1833a665274717';

CREATE TRIGGER pgtrigger_contact_is_kept_99078 BEFORE UPDATE ON public.order_shippingaddress FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_contact_is_kept_99078();

COMMENT ON TRIGGER pgtrigger_contact_is_kept_99078 ON public.order_shippingaddress IS '1568d34d42c447aea4492264c985dc1a514e2758';

CREATE TRIGGER pgtrigger_content_is_published_2c14c BEFORE INSERT OR UPDATE ON public.catalogue_product FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_content_is_published_2c14c();

COMMENT ON TRIGGER pgtrigger_content_is_published_2c14c ON public.catalogue_product IS 'da3865b127755895e1fddf3df291b0ddc597a9b2';

CREATE TRIGGER pgtrigger_content_is_published_5d068 BEFORE INSERT OR UPDATE ON public.catalogue_variant FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_content_is_published_5d068();

COMMENT ON TRIGGER pgtrigger_content_is_published_5d068 ON public.catalogue_variant IS 'de81b969a9310ee053b1a9460ba8c80675cc046a';

CREATE TRIGGER pgtrigger_counters_run_on_e335a BEFORE UPDATE ON public.order_reservation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_counters_run_on_e335a();

COMMENT ON TRIGGER pgtrigger_counters_run_on_e335a ON public.order_reservation IS '4b06410bf2c38140e236ff4fba9fad0e1abe7a9e';

CREATE TRIGGER pgtrigger_delete_delete_2c392 AFTER DELETE ON public.order_courierservice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_2c392();

COMMENT ON TRIGGER pgtrigger_delete_delete_2c392 ON public.order_courierservice IS 'dbd2f1893b5e25d3c4af94b7a5a07ebbc4b034ed';

CREATE TRIGGER pgtrigger_delete_delete_3ca43 AFTER DELETE ON public.account_emailaddress FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_3ca43();

COMMENT ON TRIGGER pgtrigger_delete_delete_3ca43 ON public.account_emailaddress IS '7e604f4fd6f50f0093ff50c4fb6fa236f14ec4ed';

CREATE TRIGGER pgtrigger_delete_delete_5fcd3 AFTER DELETE ON public.partner_stockrecord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_5fcd3();

COMMENT ON TRIGGER pgtrigger_delete_delete_5fcd3 ON public.partner_stockrecord IS '70f15a41a9732267f98958fe19d0772398954a92';

CREATE TRIGGER pgtrigger_delete_delete_7e8c8 AFTER DELETE ON public.mfa_authenticator FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_7e8c8();

COMMENT ON TRIGGER pgtrigger_delete_delete_7e8c8 ON public.mfa_authenticator IS '31976ad8099e440783e7146d6f02fc7fa0b506af';

CREATE TRIGGER pgtrigger_delete_delete_893af AFTER DELETE ON public.common_holiday FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_893af();

COMMENT ON TRIGGER pgtrigger_delete_delete_893af ON public.common_holiday IS '50a9fff7acab7b23eb9ad01089cd7d28ff13fe81';

CREATE TRIGGER pgtrigger_delete_delete_94903 AFTER DELETE ON public.order_shippingrate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_delete_delete_94903();

COMMENT ON TRIGGER pgtrigger_delete_delete_94903 ON public.order_shippingrate IS '956e646c9700b316953de249e66ebac9e9dfd25b';

CREATE TRIGGER pgtrigger_frozen_is_fixed_106c8 BEFORE DELETE OR UPDATE ON public.catalogue_revision FOR EACH ROW WHEN ((old.frozen_at IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_frozen_is_fixed_106c8();

COMMENT ON TRIGGER pgtrigger_frozen_is_fixed_106c8 ON public.catalogue_revision IS 'b1442b6b0f08961b3c7554e46776b4acdeee41ef';

CREATE CONSTRAINT TRIGGER pgtrigger_has_entries_9b405 AFTER INSERT ON public.order_ledgertransaction DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_has_entries_9b405();

COMMENT ON TRIGGER pgtrigger_has_entries_9b405 ON public.order_ledgertransaction IS '516a96a2128891a75d0e4105760cb97ef47aa0c1';

CREATE TRIGGER pgtrigger_insert_insert_0fa72 AFTER INSERT ON public.common_holiday FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_0fa72();

COMMENT ON TRIGGER pgtrigger_insert_insert_0fa72 ON public.common_holiday IS '91839b3e97819c0151ab2f1609bbc46407361c9b';

CREATE TRIGGER pgtrigger_insert_insert_24bb0 AFTER INSERT ON public.common_agencyname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_24bb0();

COMMENT ON TRIGGER pgtrigger_insert_insert_24bb0 ON public.common_agencyname IS '5fff4290309b9b62f0bde2ef2f02d9cdb8464b97';

CREATE TRIGGER pgtrigger_insert_insert_2a65c AFTER INSERT ON public.order_paymentattempt FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_2a65c();

COMMENT ON TRIGGER pgtrigger_insert_insert_2a65c ON public.order_paymentattempt IS '41009229ba7657f7db8910ea0ff61992e3b754ce';

CREATE TRIGGER pgtrigger_insert_insert_3867c AFTER INSERT ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_3867c();

COMMENT ON TRIGGER pgtrigger_insert_insert_3867c ON public.accounts_user IS 'e15f514143e5209d39c2232d2c22a152b10d9a78';

CREATE TRIGGER pgtrigger_insert_insert_42aa5 AFTER INSERT ON public.partner_legalbearer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_42aa5();

COMMENT ON TRIGGER pgtrigger_insert_insert_42aa5 ON public.partner_legalbearer IS 'be25bd29462a12279384fe5f39019fd3be5bf6f9';

CREATE TRIGGER pgtrigger_insert_insert_4b8cc AFTER INSERT ON public.order_shippingrate FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_4b8cc();

COMMENT ON TRIGGER pgtrigger_insert_insert_4b8cc ON public.order_shippingrate IS '39b48e74ebe9b2616215308157c892bbfd3fc409';

CREATE TRIGGER pgtrigger_insert_insert_5f385 AFTER INSERT ON public.mfa_authenticator FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_5f385();

COMMENT ON TRIGGER pgtrigger_insert_insert_5f385 ON public.mfa_authenticator IS '34a4dbed86251d0d350a45fcf51b4bdc1dc9f26c';

CREATE TRIGGER pgtrigger_insert_insert_68d38 AFTER INSERT ON public.partner_membership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_68d38();

COMMENT ON TRIGGER pgtrigger_insert_insert_68d38 ON public.partner_membership IS '6201eeae13655993fb047439f50cbd36821fcb9e';

CREATE TRIGGER pgtrigger_insert_insert_80c0d AFTER INSERT ON public.partner_stockrecord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_80c0d();

COMMENT ON TRIGGER pgtrigger_insert_insert_80c0d ON public.partner_stockrecord IS '8f72cb357b0f9e66ea2ece480fd75342e343dd4a';

CREATE TRIGGER pgtrigger_insert_insert_a1c9a AFTER INSERT ON public.order_courierservice FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_a1c9a();

COMMENT ON TRIGGER pgtrigger_insert_insert_a1c9a ON public.order_courierservice IS '0de04a05ffb33f83179d89db7df5433837f22c95';

CREATE TRIGGER pgtrigger_insert_insert_b4de1 AFTER INSERT ON public.partner_partner FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_b4de1();

COMMENT ON TRIGGER pgtrigger_insert_insert_b4de1 ON public.partner_partner IS '30c6e930573cb555ea0d58f0f5eba0e6d1c2068b';

CREATE TRIGGER pgtrigger_insert_insert_c64c4 AFTER INSERT ON public.partner_facilityname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_c64c4();

COMMENT ON TRIGGER pgtrigger_insert_insert_c64c4 ON public.partner_facilityname IS '0558e69f4ea5012c500f85f96e25886a463856be';

CREATE TRIGGER pgtrigger_insert_insert_cc130 AFTER INSERT ON public.partner_facilitybearer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_cc130();

COMMENT ON TRIGGER pgtrigger_insert_insert_cc130 ON public.partner_facilitybearer IS '1b30ea7c1e2cb17b0fbc8db3e719ab2b0e38cd09';

CREATE TRIGGER pgtrigger_insert_insert_defe2 AFTER INSERT ON public.account_emailaddress FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_defe2();

COMMENT ON TRIGGER pgtrigger_insert_insert_defe2 ON public.account_emailaddress IS 'f5f3a1633f5813889734a293c93cf6500f8744cf';

CREATE TRIGGER pgtrigger_insert_insert_e7f6a AFTER INSERT ON public.accounts_roleassignment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_insert_insert_e7f6a();

COMMENT ON TRIGGER pgtrigger_insert_insert_e7f6a ON public.accounts_roleassignment IS '96c395b22698d029008dab224b75f7ee602ef52c';

CREATE TRIGGER pgtrigger_judges_a_round_of_its_own_2821e BEFORE INSERT OR UPDATE ON public.curation_submission FOR EACH ROW WHEN ((new.current_round_id IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_judges_a_round_of_its_own_2821e();

COMMENT ON TRIGGER pgtrigger_judges_a_round_of_its_own_2821e ON public.curation_submission IS '37a2239831ddde48de2c1f155d1e6bb4e3ec0654';

CREATE TRIGGER pgtrigger_keeps_an_admin_32db3 BEFORE UPDATE ON public.partner_membership FOR EACH ROW WHEN ((((new.role)::text = 'facility_admin'::text) AND ((new.ended_at IS DISTINCT FROM old.ended_at) OR (new.valid_until IS DISTINCT FROM old.valid_until)))) EXECUTE FUNCTION public.pgtrigger_keeps_an_admin_32db3();

COMMENT ON TRIGGER pgtrigger_keeps_an_admin_32db3 ON public.partner_membership IS '8eeb24efbc783426e2189681e6b09a733479fd91';

CREATE TRIGGER pgtrigger_keeps_an_admin_55f02 BEFORE UPDATE ON public.accounts_roleassignment FOR EACH ROW WHEN ((((new.role)::text = 'admin'::text) AND ((new.ended_at IS DISTINCT FROM old.ended_at) OR (new.valid_until IS DISTINCT FROM old.valid_until)))) EXECUTE FUNCTION public.pgtrigger_keeps_an_admin_55f02();

COMMENT ON TRIGGER pgtrigger_keeps_an_admin_55f02 ON public.accounts_roleassignment IS 'b844566136efe92872f385f1734f690fec1ba686';

CREATE CONSTRAINT TRIGGER pgtrigger_lines_add_up_3b34e AFTER INSERT ON public.order_facilityorder DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_lines_add_up_3b34e();

COMMENT ON TRIGGER pgtrigger_lines_add_up_3b34e ON public.order_facilityorder IS '920779966603582de216a6ba3c6f8c11a15e67af';

CREATE CONSTRAINT TRIGGER pgtrigger_lines_add_up_df029 AFTER INSERT ON public.order_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_lines_add_up_df029();

COMMENT ON TRIGGER pgtrigger_lines_add_up_df029 ON public.order_line IS '8a9fe1ead3b5da52014dc4d794b2b530f307adfc';

CREATE TRIGGER pgtrigger_live_is_approved_ceff4 BEFORE INSERT OR UPDATE ON public.catalogue_product FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_live_is_approved_ceff4();

COMMENT ON TRIGGER pgtrigger_live_is_approved_ceff4 ON public.catalogue_product IS 'b7ac6f436fb1d203a4f38e362cb85ab764891b74';

CREATE TRIGGER pgtrigger_moves_47aed BEFORE UPDATE ON public.order_order FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_moves_47aed();

COMMENT ON TRIGGER pgtrigger_moves_47aed ON public.order_order IS 'f1978d80a2e7db9ab85240cc4cbe2a20b9107474';

CREATE TRIGGER pgtrigger_moves_80ed9 BEFORE UPDATE ON public.order_paymentattempt FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_moves_80ed9();

COMMENT ON TRIGGER pgtrigger_moves_80ed9 ON public.order_paymentattempt IS 'cb19b02809827717e1f4a34f80230f47aada048f';

CREATE TRIGGER pgtrigger_moves_84715 BEFORE UPDATE ON public.order_facilityorder FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_moves_84715();

COMMENT ON TRIGGER pgtrigger_moves_84715 ON public.order_facilityorder IS '2aa8e64a9e3116ab374b2737d472dca5e1d96720';

CREATE TRIGGER pgtrigger_moves_da870 BEFORE UPDATE ON public.curation_submission FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_moves_da870();

COMMENT ON TRIGGER pgtrigger_moves_da870 ON public.curation_submission IS '7a54dae75193a06d7db3b1836fc4b2eea4201d82';

CREATE TRIGGER pgtrigger_moves_f4aeb BEFORE UPDATE ON public.catalogue_product FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_moves_f4aeb();

COMMENT ON TRIGGER pgtrigger_moves_f4aeb ON public.catalogue_product IS '965b1f8fcf030b068bb87166a336efd04584f015';

CREATE TRIGGER pgtrigger_never_deleted_018e6 BEFORE DELETE ON public.order_shipment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_018e6();

COMMENT ON TRIGGER pgtrigger_never_deleted_018e6 ON public.order_shipment IS '338a8a2a493c58cb14da037c2fbe3ad8326a5c81';

CREATE TRIGGER pgtrigger_never_deleted_0308a BEFORE DELETE ON public.persons_incident FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_0308a();

COMMENT ON TRIGGER pgtrigger_never_deleted_0308a ON public.persons_incident IS '11dfc0b20785fe9e40ed7a005eddf59905d1eb94';

CREATE TRIGGER pgtrigger_never_deleted_19a2d BEFORE DELETE ON public.partner_partner FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_19a2d();

COMMENT ON TRIGGER pgtrigger_never_deleted_19a2d ON public.partner_partner IS 'e685708bd2e58d80a1b68f05ac7796cb6d631155';

CREATE TRIGGER pgtrigger_never_deleted_2b0cf BEFORE DELETE ON public.accounts_roleassignment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_2b0cf();

COMMENT ON TRIGGER pgtrigger_never_deleted_2b0cf ON public.accounts_roleassignment IS '8e44562e9f11602463c95ccfc4f3cd74eecf37c3';

CREATE TRIGGER pgtrigger_never_deleted_3e0df BEFORE DELETE ON public.order_line FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_3e0df();

COMMENT ON TRIGGER pgtrigger_never_deleted_3e0df ON public.order_line IS 'afb397a31bfa61da3e8ed1e013e4fcbfd450d75b';

CREATE TRIGGER pgtrigger_never_deleted_4616b BEFORE DELETE ON public.order_paymentattempt FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_4616b();

COMMENT ON TRIGGER pgtrigger_never_deleted_4616b ON public.order_paymentattempt IS '9db189116773704374ad510c1f932cd307959665';

CREATE TRIGGER pgtrigger_never_deleted_530f3 BEFORE DELETE ON public.curation_submission FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_530f3();

COMMENT ON TRIGGER pgtrigger_never_deleted_530f3 ON public.curation_submission IS 'b593e3efd20047727992fc27f9a5ffdbd0aa3646';

CREATE TRIGGER pgtrigger_never_deleted_66c1d BEFORE DELETE ON public.common_agencyname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_66c1d();

COMMENT ON TRIGGER pgtrigger_never_deleted_66c1d ON public.common_agencyname IS '2568cd523c202f94b8dee8a4a44e1816e5cd848d';

CREATE TRIGGER pgtrigger_never_deleted_7b642 BEFORE DELETE ON public.order_shippingaddress FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_7b642();

COMMENT ON TRIGGER pgtrigger_never_deleted_7b642 ON public.order_shippingaddress IS 'a75604c67f690d8d84d5cf41fe85f7a6a2cc1549';

CREATE TRIGGER pgtrigger_never_deleted_8f659 BEFORE DELETE ON public.partner_membership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_8f659();

COMMENT ON TRIGGER pgtrigger_never_deleted_8f659 ON public.partner_membership IS 'eb667d53a75e2593e8d8ff99b9c6d052aec5d6ca';

CREATE TRIGGER pgtrigger_never_deleted_931e1 BEFORE DELETE ON public.order_reservation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_931e1();

COMMENT ON TRIGGER pgtrigger_never_deleted_931e1 ON public.order_reservation IS '7e69173e1b7e9e2edef16ef71a40671cfa775bdc';

CREATE TRIGGER pgtrigger_never_deleted_9da34 BEFORE DELETE ON public.accounts_factorreset FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_9da34();

COMMENT ON TRIGGER pgtrigger_never_deleted_9da34 ON public.accounts_factorreset IS '83a73723052d0803327eaac1bffbdea71aa0fb14';

CREATE TRIGGER pgtrigger_never_deleted_c8501 BEFORE DELETE ON public.accounts_invitation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_c8501();

COMMENT ON TRIGGER pgtrigger_never_deleted_c8501 ON public.accounts_invitation IS '5ab33d715a66add1944ba88b264a06d0d7b88ee8';

CREATE TRIGGER pgtrigger_never_deleted_c94eb BEFORE DELETE ON public.partner_facilityname FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_c94eb();

COMMENT ON TRIGGER pgtrigger_never_deleted_c94eb ON public.partner_facilityname IS '8b001b6eccb3d6601a24bae0eca2742fab4e92fa';

CREATE TRIGGER pgtrigger_never_deleted_d385b BEFORE DELETE ON public.order_webhookinbox FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_d385b();

COMMENT ON TRIGGER pgtrigger_never_deleted_d385b ON public.order_webhookinbox IS 'cc5dbffed980bcdfda02bb021759df511f096fbe';

CREATE TRIGGER pgtrigger_never_deleted_d7be2 BEFORE DELETE ON public.accounts_user FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_d7be2();

COMMENT ON TRIGGER pgtrigger_never_deleted_d7be2 ON public.accounts_user IS '1a406e347997e1b64011aa74a874fc371266d4de';

CREATE TRIGGER pgtrigger_never_deleted_e90f3 BEFORE DELETE ON public.order_order FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_e90f3();

COMMENT ON TRIGGER pgtrigger_never_deleted_e90f3 ON public.order_order IS 'a56e3cf2b7759c02070db0ad80cb901a23f0b3a7';

CREATE TRIGGER pgtrigger_never_deleted_eab62 BEFORE DELETE ON public.common_message FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_eab62();

COMMENT ON TRIGGER pgtrigger_never_deleted_eab62 ON public.common_message IS '03cbed8c2aeabecc590b9ee8b9fe71f3391c79eb';

CREATE TRIGGER pgtrigger_never_deleted_edec3 BEFORE DELETE ON public.partner_legalbearer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_edec3();

COMMENT ON TRIGGER pgtrigger_never_deleted_edec3 ON public.partner_legalbearer IS 'cae2dbb9970e213877283edffd3ed1056848b886';

CREATE TRIGGER pgtrigger_never_deleted_f7687 BEFORE DELETE ON public.catalogue_approval FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_f7687();

COMMENT ON TRIGGER pgtrigger_never_deleted_f7687 ON public.catalogue_approval IS '7771092400ed1c3e0791b9298832666278d23143';

CREATE TRIGGER pgtrigger_never_deleted_fad7b BEFORE DELETE ON public.order_facilityorder FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_fad7b();

COMMENT ON TRIGGER pgtrigger_never_deleted_fad7b ON public.order_facilityorder IS '2b97aa6b9c7fd1b6b4b93211be69dff65405dafb';

CREATE TRIGGER pgtrigger_never_deleted_fc6ae BEFORE DELETE ON public.partner_facilitybearer FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_never_deleted_fc6ae();

COMMENT ON TRIGGER pgtrigger_never_deleted_fc6ae ON public.partner_facilitybearer IS '4084b7e94014c8ed6c2eedf098818d187b6b3283';

CREATE TRIGGER pgtrigger_never_deleted_once_shown_65977 BEFORE DELETE ON public.catalogue_product FOR EACH ROW WHEN ((old.first_published_at IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_never_deleted_once_shown_65977();

COMMENT ON TRIGGER pgtrigger_never_deleted_once_shown_65977 ON public.catalogue_product IS 'cc085107286b58633f1dae3e9e39f8fb0fc30057';

CREATE CONSTRAINT TRIGGER pgtrigger_no_live_listing_keeps_it_revoked_dd9bc AFTER UPDATE OF revoked_at ON public.catalogue_approval DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_no_live_listing_keeps_it_revoked_dd9bc();

COMMENT ON TRIGGER pgtrigger_no_live_listing_keeps_it_revoked_dd9bc ON public.catalogue_approval IS '00d584605880a1cf8583333dd2e595f46370086d';

CREATE TRIGGER pgtrigger_no_more_than_ordered_08bbe AFTER INSERT ON public.order_shipmentline FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_no_more_than_ordered_08bbe();

COMMENT ON TRIGGER pgtrigger_no_more_than_ordered_08bbe ON public.order_shipmentline IS '7c7ca8f97490207bdb56ba200a94014dc81abd09';

CREATE TRIGGER pgtrigger_number_is_corrected_c9353 BEFORE UPDATE ON public.order_shipment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_number_is_corrected_c9353();

COMMENT ON TRIGGER pgtrigger_number_is_corrected_c9353 ON public.order_shipment IS 'a8eebabd0223cd32b6eab47d81e6629bea81cdd5';

CREATE TRIGGER pgtrigger_of_a_frozen_revision_342f5 BEFORE INSERT ON public.catalogue_approval FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_a_frozen_revision_342f5();

COMMENT ON TRIGGER pgtrigger_of_a_frozen_revision_342f5 ON public.catalogue_approval IS '7bfb42fa7703c904b10dab0e64ab8a1a09cb9edd';

CREATE TRIGGER pgtrigger_of_a_frozen_revision_7d2f7 BEFORE INSERT ON public.curation_round FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_a_frozen_revision_7d2f7();

COMMENT ON TRIGGER pgtrigger_of_a_frozen_revision_7d2f7 ON public.curation_round IS 'f8caf1ecc4f627bcfacc2a5524185ffe33ef2ba2';

CREATE TRIGGER pgtrigger_of_a_round_of_the_submission_49fba BEFORE INSERT ON public.curation_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_a_round_of_the_submission_49fba();

COMMENT ON TRIGGER pgtrigger_of_a_round_of_the_submission_49fba ON public.curation_decision IS '5c29a647abad337ed6de2fe900624477ef888ffb';

CREATE TRIGGER pgtrigger_of_an_open_transfer_e82df BEFORE INSERT ON public.order_transferconfirmation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_an_open_transfer_e82df();

COMMENT ON TRIGGER pgtrigger_of_an_open_transfer_e82df ON public.order_transferconfirmation IS '6541cea714e97a82521c71eceee9a8760b4598cc';

CREATE TRIGGER pgtrigger_of_its_line_222cd BEFORE INSERT ON public.order_reservation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_its_line_222cd();

COMMENT ON TRIGGER pgtrigger_of_its_line_222cd ON public.order_reservation IS '77c7deb4e5d9402f49c8c992f4a9a7f83ced6bb7';

CREATE TRIGGER pgtrigger_of_somebody_8d45e BEFORE INSERT ON public.order_order FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_somebody_8d45e();

COMMENT ON TRIGGER pgtrigger_of_somebody_8d45e ON public.order_order IS 'bf05faf065e162da3ba5f14a6f4ebb471a061694';

CREATE TRIGGER pgtrigger_of_the_facility_of_the_product_52b9d BEFORE INSERT OR UPDATE ON public.partner_stockrecord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_the_facility_of_the_product_52b9d();

COMMENT ON TRIGGER pgtrigger_of_the_facility_of_the_product_52b9d ON public.partner_stockrecord IS 'fc8a57d6b66e9aca8d77dc0043f12a47acdf7618';

CREATE TRIGGER pgtrigger_of_the_same_listing_914b6 BEFORE INSERT OR UPDATE ON public.catalogue_revisionvariant FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_the_same_listing_914b6();

COMMENT ON TRIGGER pgtrigger_of_the_same_listing_914b6 ON public.catalogue_revisionvariant IS '8d20d9cd39445f33937714318e9d115dfd519d42';

CREATE TRIGGER pgtrigger_of_the_variant_of_its_stock_1d244 BEFORE INSERT OR UPDATE OF variant_id, stockrecord_id ON public.order_line FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_the_variant_of_its_stock_1d244();

COMMENT ON TRIGGER pgtrigger_of_the_variant_of_its_stock_1d244 ON public.order_line IS '96a11bc963fb4c7a16fdd57bd77ba73a1b365741';

CREATE TRIGGER pgtrigger_of_the_whole_order_84f4a BEFORE INSERT ON public.order_paymentattempt FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_the_whole_order_84f4a();

COMMENT ON TRIGGER pgtrigger_of_the_whole_order_84f4a ON public.order_paymentattempt IS '29ea48348bcdf37b346d764da2294d19666aa33a';

CREATE TRIGGER pgtrigger_of_what_counts_today_eff06 BEFORE INSERT ON public.order_trackingcorrection FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_what_counts_today_eff06();

COMMENT ON TRIGGER pgtrigger_of_what_counts_today_eff06 ON public.order_trackingcorrection IS '589c9b2635e387c6e1951ac23a12e152e3ff1eb6';

CREATE TRIGGER pgtrigger_of_what_is_judged_now_fd397 BEFORE INSERT ON public.curation_decision FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_of_what_is_judged_now_fd397();

COMMENT ON TRIGGER pgtrigger_of_what_is_judged_now_fd397 ON public.curation_decision IS 'bd98ff9a1b2554a5caf36a6123da9ca59ac5a37d';

CREATE TRIGGER pgtrigger_only_changes_0501c BEFORE UPDATE ON public.accounts_factorreset FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_0501c();

COMMENT ON TRIGGER pgtrigger_only_changes_0501c ON public.accounts_factorreset IS 'feae38b5426596e8674392ca13a7031c72e68f68';

CREATE TRIGGER pgtrigger_only_changes_0cd67 BEFORE UPDATE ON public.curation_submission FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_0cd67();

COMMENT ON TRIGGER pgtrigger_only_changes_0cd67 ON public.curation_submission IS 'abff942c3f05e9e4fe8fb6cc7c86867975449c0f';

CREATE TRIGGER pgtrigger_only_changes_1256f BEFORE UPDATE ON public.catalogue_photo FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_1256f();

COMMENT ON TRIGGER pgtrigger_only_changes_1256f ON public.catalogue_photo IS '1a7f70ea966ac19fe445ea66a0a170c8e84e44c8';

CREATE TRIGGER pgtrigger_only_changes_2f396 BEFORE UPDATE ON public.persons_incident FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_2f396();

COMMENT ON TRIGGER pgtrigger_only_changes_2f396 ON public.persons_incident IS '6395e2493694ffc0314b5320a6e801c986936aca';

CREATE TRIGGER pgtrigger_only_changes_48675 BEFORE UPDATE ON public.order_webhookinbox FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_48675();

COMMENT ON TRIGGER pgtrigger_only_changes_48675 ON public.order_webhookinbox IS '7e52662e1efc6a4b8f0f40a68c2ee92831162fb9';

CREATE TRIGGER pgtrigger_only_changes_55ca2 BEFORE UPDATE ON public.accounts_roleassignment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_55ca2();

COMMENT ON TRIGGER pgtrigger_only_changes_55ca2 ON public.accounts_roleassignment IS '13405cdc9c86e1dbf482b5359ad688307b6d4ec0';

CREATE TRIGGER pgtrigger_only_changes_59941 BEFORE UPDATE ON public.order_shippingaddress FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_59941();

COMMENT ON TRIGGER pgtrigger_only_changes_59941 ON public.order_shippingaddress IS 'e57396161297c8990934ac91497a7c48e52339a6';

CREATE TRIGGER pgtrigger_only_changes_5a1a8 BEFORE UPDATE ON public.order_order FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_5a1a8();

COMMENT ON TRIGGER pgtrigger_only_changes_5a1a8 ON public.order_order IS '6c29695576178e072a6a2bdf462d6b9917d4c52c';

CREATE TRIGGER pgtrigger_only_changes_5b187 BEFORE UPDATE ON public.accounts_invitation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_5b187();

COMMENT ON TRIGGER pgtrigger_only_changes_5b187 ON public.accounts_invitation IS 'c4fc3839eff622f0b8dbdf2fa80053549ee8fd8f';

CREATE TRIGGER pgtrigger_only_changes_805b1 BEFORE UPDATE ON public.common_message FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_805b1();

COMMENT ON TRIGGER pgtrigger_only_changes_805b1 ON public.common_message IS '765679af0adcd5a1440ce7080a4b6b19574518de';

CREATE TRIGGER pgtrigger_only_changes_82b1d BEFORE UPDATE ON public.order_facilityorder FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_82b1d();

COMMENT ON TRIGGER pgtrigger_only_changes_82b1d ON public.order_facilityorder IS 'f3b5c7ddd5dbb8aefe02b692d210f72a7a0191ce';

CREATE TRIGGER pgtrigger_only_changes_924ad BEFORE UPDATE ON public.order_reservation FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_924ad();

COMMENT ON TRIGGER pgtrigger_only_changes_924ad ON public.order_reservation IS '93e4cd66838f1fc55b718cbf9fe3cd28f6f53213';

CREATE TRIGGER pgtrigger_only_changes_bd02e BEFORE UPDATE ON public.order_shipment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_bd02e();

COMMENT ON TRIGGER pgtrigger_only_changes_bd02e ON public.order_shipment IS '7293c7847512053bd87caf44301d289f5c456ed9';

CREATE TRIGGER pgtrigger_only_changes_c3f1a BEFORE UPDATE ON public.partner_membership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_c3f1a();

COMMENT ON TRIGGER pgtrigger_only_changes_c3f1a ON public.partner_membership IS '1b64aca81fff7cf5c4df772569616436fcf8718c';

CREATE TRIGGER pgtrigger_only_changes_c696c BEFORE UPDATE ON public.order_line FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_c696c();

COMMENT ON TRIGGER pgtrigger_only_changes_c696c ON public.order_line IS '133e3c472634f2917f555be9d79253417c3381af';

CREATE TRIGGER pgtrigger_only_changes_c9edb BEFORE UPDATE ON public.order_paymentattempt FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_c9edb();

COMMENT ON TRIGGER pgtrigger_only_changes_c9edb ON public.order_paymentattempt IS '379288c3a022c9c6d384efce7799733cae2904bb';

CREATE TRIGGER pgtrigger_only_changes_ddc9b BEFORE UPDATE ON public.catalogue_approval FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_only_changes_ddc9b();

COMMENT ON TRIGGER pgtrigger_only_changes_ddc9b ON public.catalogue_approval IS '9bc6d24bafbc2a100d05a7a4a9c407ffd64f6e02';

CREATE TRIGGER pgtrigger_part_is_fixed_71c3c BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_revisioneditor FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_part_is_fixed_71c3c();

COMMENT ON TRIGGER pgtrigger_part_is_fixed_71c3c ON public.catalogue_revisioneditor IS '7e4a9e101d463ed2f8e30d1fd403457b41c9c3e5';

CREATE TRIGGER pgtrigger_part_is_fixed_9c6cf BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_revisiontext FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_part_is_fixed_9c6cf();

COMMENT ON TRIGGER pgtrigger_part_is_fixed_9c6cf ON public.catalogue_revisiontext IS 'ef0cc81ace925f0d57a264fd865d5cd824849974';

CREATE TRIGGER pgtrigger_part_is_fixed_a6131 BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_revisionvariant FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_part_is_fixed_a6131();

COMMENT ON TRIGGER pgtrigger_part_is_fixed_a6131 ON public.catalogue_revisionvariant IS '3419a47a2fb32b295890ef72fbc28278228c81bc';

CREATE TRIGGER pgtrigger_part_is_fixed_fac57 BEFORE INSERT OR DELETE OR UPDATE ON public.catalogue_revisionphoto FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_part_is_fixed_fac57();

COMMENT ON TRIGGER pgtrigger_part_is_fixed_fac57 ON public.catalogue_revisionphoto IS '83c913ccec8f18df6b3309eabef2aa148cf56ff8';

CREATE TRIGGER pgtrigger_price_is_approved_66023 BEFORE INSERT OR UPDATE ON public.partner_stockrecord FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_price_is_approved_66023();

COMMENT ON TRIGGER pgtrigger_price_is_approved_66023 ON public.partner_stockrecord IS '89397d970add8688f3a1bf42895375a7368a6ff0';

CREATE TRIGGER pgtrigger_rests_on_an_invitation_64142 BEFORE INSERT OR UPDATE ON public.accounts_roleassignment FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_rests_on_an_invitation_64142();

COMMENT ON TRIGGER pgtrigger_rests_on_an_invitation_64142 ON public.accounts_roleassignment IS '22c692d42cdefb6c77d2e308204eb231a6c18390';

CREATE TRIGGER pgtrigger_rests_on_an_invitation_f1fe6 BEFORE INSERT OR UPDATE ON public.partner_membership FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_rests_on_an_invitation_f1fe6();

COMMENT ON TRIGGER pgtrigger_rests_on_an_invitation_f1fe6 ON public.partner_membership IS '5c9516f92d72e4a824e7b5ad98fdc3ee9e368eb4';

CREATE TRIGGER pgtrigger_rests_on_both_agencies_b0a56 BEFORE INSERT ON public.catalogue_approval FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_rests_on_both_agencies_b0a56();

COMMENT ON TRIGGER pgtrigger_rests_on_both_agencies_b0a56 ON public.catalogue_approval IS '1df5ab944d945eab197f77adb5d3cd20d284777e';

CREATE TRIGGER pgtrigger_revoked_for_good_d24d6 BEFORE UPDATE ON public.catalogue_approval FOR EACH ROW WHEN ((old.revoked_at IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_revoked_for_good_d24d6();

COMMENT ON TRIGGER pgtrigger_revoked_for_good_d24d6 ON public.catalogue_approval IS '164c89189ad901be56fbc5e00f01c86ddabb9ea9';

CREATE TRIGGER pgtrigger_stays_anonymised_c01b7 BEFORE UPDATE ON public.accounts_user FOR EACH ROW WHEN ((old.anonymised_at IS NOT NULL)) EXECUTE FUNCTION public.pgtrigger_stays_anonymised_c01b7();

COMMENT ON TRIGGER pgtrigger_stays_anonymised_c01b7 ON public.accounts_user IS '9111d78e9b5be58ec3b436284322d1f9ef3a0656';

CREATE CONSTRAINT TRIGGER pgtrigger_sums_agree_810bb AFTER INSERT OR UPDATE ON public.order_order DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_sums_agree_810bb();

COMMENT ON TRIGGER pgtrigger_sums_agree_810bb ON public.order_order IS 'b15c65c7c1520292264e9506f4b070cb66be590c';

CREATE CONSTRAINT TRIGGER pgtrigger_sums_agree_8874d AFTER INSERT OR UPDATE ON public.order_facilityorder DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_sums_agree_8874d();

COMMENT ON TRIGGER pgtrigger_sums_agree_8874d ON public.order_facilityorder IS 'b4be146e35019b6394df94a91160fefe25566c3f';

CREATE TRIGGER pgtrigger_takes_effect_668cc AFTER INSERT ON public.order_trackingcorrection FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_takes_effect_668cc();

COMMENT ON TRIGGER pgtrigger_takes_effect_668cc ON public.order_trackingcorrection IS '87fbefe3078d532b4b68e2302c6b082347ebecde';

CREATE CONSTRAINT TRIGGER pgtrigger_transaction_balances_365e8 AFTER INSERT ON public.order_ledgerentry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_transaction_balances_365e8();

COMMENT ON TRIGGER pgtrigger_transaction_balances_365e8 ON public.order_ledgerentry IS 'd2fd6be8c46e0166c30b6827da97425eab9e1b2f';

CREATE TRIGGER pgtrigger_update_update_04946 AFTER UPDATE ON public.partner_facilityname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_04946();

COMMENT ON TRIGGER pgtrigger_update_update_04946 ON public.partner_facilityname IS 'cea24a6c12728aa33cb823ba975c6faff3818470';

CREATE TRIGGER pgtrigger_update_update_0e890 AFTER UPDATE ON public.accounts_user FOR EACH ROW WHEN (((old.anonymised_at IS DISTINCT FROM new.anonymised_at) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR (old.is_active IS DISTINCT FROM new.is_active) OR (old.is_staff IS DISTINCT FROM new.is_staff) OR (old.is_superuser IS DISTINCT FROM new.is_superuser))) EXECUTE FUNCTION public.pgtrigger_update_update_0e890();

COMMENT ON TRIGGER pgtrigger_update_update_0e890 ON public.accounts_user IS '3c3183ab94ee5d4c332ec8f393845c707dcc3651';

CREATE TRIGGER pgtrigger_update_update_14b58 AFTER UPDATE ON public.account_emailaddress FOR EACH ROW WHEN (((old."primary" IS DISTINCT FROM new."primary") OR (old.user_id IS DISTINCT FROM new.user_id) OR (old.verified IS DISTINCT FROM new.verified))) EXECUTE FUNCTION public.pgtrigger_update_update_14b58();

COMMENT ON TRIGGER pgtrigger_update_update_14b58 ON public.account_emailaddress IS 'f6ff1216d31f9b4e5ce936b7a205e24d3300553d';

CREATE TRIGGER pgtrigger_update_update_240cd AFTER UPDATE ON public.partner_partner FOR EACH ROW WHEN ((((old.address)::text IS DISTINCT FROM (new.address)::text) OR ((old.email)::text IS DISTINCT FROM (new.email)::text) OR ((old.facility_class)::text IS DISTINCT FROM (new.facility_class)::text) OR ((old.kanwil_id)::text IS DISTINCT FROM (new.kanwil_id)::text) OR ((old.kind)::text IS DISTINCT FROM (new.kind)::text) OR ((old.name)::text IS DISTINCT FROM (new.name)::text) OR (old.paused_until IS DISTINCT FROM new.paused_until) OR ((old.phone)::text IS DISTINCT FROM (new.phone)::text) OR ((old.regency_id)::text IS DISTINCT FROM (new.regency_id)::text) OR ((old.status)::text IS DISTINCT FROM (new.status)::text) OR ((old.time_zone)::text IS DISTINCT FROM (new.time_zone)::text))) EXECUTE FUNCTION public.pgtrigger_update_update_240cd();

COMMENT ON TRIGGER pgtrigger_update_update_240cd ON public.partner_partner IS 'add7e7e44e2d1d211a96f554afe63fa6b21c359a';

CREATE TRIGGER pgtrigger_update_update_3cd22 AFTER UPDATE ON public.order_courierservice FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_3cd22();

COMMENT ON TRIGGER pgtrigger_update_update_3cd22 ON public.order_courierservice IS '0206582dba3134f8c1fe91977ff019912cb3d7cc';

CREATE TRIGGER pgtrigger_update_update_4eedf AFTER UPDATE ON public.order_shippingrate FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_4eedf();

COMMENT ON TRIGGER pgtrigger_update_update_4eedf ON public.order_shippingrate IS '0740e684ac121af09181f9b1b93a41118a3510bd';

CREATE TRIGGER pgtrigger_update_update_5aa4e AFTER UPDATE ON public.partner_stockrecord FOR EACH ROW WHEN (((old.num_in_stock IS DISTINCT FROM new.num_in_stock) OR (old.price IS DISTINCT FROM new.price))) EXECUTE FUNCTION public.pgtrigger_update_update_5aa4e();

COMMENT ON TRIGGER pgtrigger_update_update_5aa4e ON public.partner_stockrecord IS 'd11f68302ab60185d17d019d5588e83a964e2e3c';

CREATE TRIGGER pgtrigger_update_update_5eec9 AFTER UPDATE ON public.partner_facilitybearer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_5eec9();

COMMENT ON TRIGGER pgtrigger_update_update_5eec9 ON public.partner_facilitybearer IS 'e55349cd7706ac794cc0d620fc9eb3e4b730d590';

CREATE TRIGGER pgtrigger_update_update_7491d AFTER UPDATE ON public.common_message FOR EACH ROW WHEN ((((old.state)::text = ANY (ARRAY[('unknown'::character varying)::text, ('given_up'::character varying)::text])) OR ((new.state)::text = 'given_up'::text))) EXECUTE FUNCTION public.pgtrigger_update_update_7491d();

COMMENT ON TRIGGER pgtrigger_update_update_7491d ON public.common_message IS 'e4af7ea0171f384f61ec9f9bd99b2668b493dfb9';

CREATE TRIGGER pgtrigger_update_update_9025b AFTER UPDATE ON public.common_holiday FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_9025b();

COMMENT ON TRIGGER pgtrigger_update_update_9025b ON public.common_holiday IS 'ee48075b809a73e275583bca93b7e38cdcdcebf2';

CREATE TRIGGER pgtrigger_update_update_93f59 AFTER UPDATE ON public.order_paymentattempt FOR EACH ROW WHEN (((old.status)::text IS DISTINCT FROM (new.status)::text)) EXECUTE FUNCTION public.pgtrigger_update_update_93f59();

COMMENT ON TRIGGER pgtrigger_update_update_93f59 ON public.order_paymentattempt IS '60d1c91a82b5df057537bc56c3d7e0dbffef841d';

CREATE TRIGGER pgtrigger_update_update_bc884 AFTER UPDATE ON public.accounts_roleassignment FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_bc884();

COMMENT ON TRIGGER pgtrigger_update_update_bc884 ON public.accounts_roleassignment IS '2de967f108ca6d10548ff7a33926e40f63254650';

CREATE TRIGGER pgtrigger_update_update_c64d3 AFTER UPDATE ON public.mfa_authenticator FOR EACH ROW WHEN ((((old.type)::text IS DISTINCT FROM (new.type)::text) OR (old.user_id IS DISTINCT FROM new.user_id))) EXECUTE FUNCTION public.pgtrigger_update_update_c64d3();

COMMENT ON TRIGGER pgtrigger_update_update_c64d3 ON public.mfa_authenticator IS '3faf9f289ec461f7b38414b69e639f812332d72c';

CREATE TRIGGER pgtrigger_update_update_e9b30 AFTER UPDATE ON public.partner_membership FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_e9b30();

COMMENT ON TRIGGER pgtrigger_update_update_e9b30 ON public.partner_membership IS '84c05e6a095c8fc4ca3e5d0507c243becf904704';

CREATE TRIGGER pgtrigger_update_update_ee476 AFTER UPDATE ON public.partner_legalbearer FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_ee476();

COMMENT ON TRIGGER pgtrigger_update_update_ee476 ON public.partner_legalbearer IS '11b3be4f639d6f3b00bd39d668eb13ed76645e88';

CREATE TRIGGER pgtrigger_update_update_fdb99 AFTER UPDATE ON public.common_agencyname FOR EACH ROW WHEN ((old.* IS DISTINCT FROM new.*)) EXECUTE FUNCTION public.pgtrigger_update_update_fdb99();

COMMENT ON TRIGGER pgtrigger_update_update_fdb99 ON public.common_agencyname IS '9fa8013559262995d04b491af3d5c8d172782cbc';

CREATE CONSTRAINT TRIGGER pgtrigger_variants_are_published_a465b AFTER UPDATE OF status, live_revision_id, approval_id ON public.catalogue_product DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_variants_are_published_a465b();

COMMENT ON TRIGGER pgtrigger_variants_are_published_a465b ON public.catalogue_product IS '2e5c969d6fe5d85e9f02f4c1f476e9942e2855af';

CREATE TRIGGER pgtrigger_written_with_its_whole_77a65 BEFORE INSERT ON public.curation_score FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_written_with_its_whole_77a65();

COMMENT ON TRIGGER pgtrigger_written_with_its_whole_77a65 ON public.curation_score IS '6b3bc1f478e4095ef24a15d8d4e6bf9aeb7002e5';

CREATE TRIGGER pgtrigger_written_with_its_whole_d153b BEFORE INSERT ON public.order_line FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_written_with_its_whole_d153b();

COMMENT ON TRIGGER pgtrigger_written_with_its_whole_d153b ON public.order_line IS 'a080e062d561e6ab18a9a479f551c2df863e20ce';

CREATE TRIGGER pgtrigger_written_with_its_whole_e0306 BEFORE INSERT ON public.order_ledgerentry FOR EACH ROW EXECUTE FUNCTION public.pgtrigger_written_with_its_whole_e0306();

COMMENT ON TRIGGER pgtrigger_written_with_its_whole_e0306 ON public.order_ledgerentry IS '5b366854cbc8ae93b7183affa933383305ac21ac';

ALTER TABLE ONLY public.account_emailaddress
    ADD CONSTRAINT account_emailaddress_user_id_2c513194_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.account_emailconfirmation
    ADD CONSTRAINT account_emailconfirm_email_address_id_5b7f8c58_fk_account_e FOREIGN KEY (email_address_id) REFERENCES public.account_emailaddress(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_factorreset
    ADD CONSTRAINT accounts_factorreset_confirmed_by_id_1e71b294_fk_accounts_ FOREIGN KEY (confirmed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_factorreset
    ADD CONSTRAINT accounts_factorreset_proposed_by_id_74df309f_fk_accounts_ FOREIGN KEY (proposed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_factorreset
    ADD CONSTRAINT accounts_factorreset_user_id_e684bddb_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_invitation
    ADD CONSTRAINT accounts_invitation_closed_by_id_e89b2d11_fk_accounts_user_id FOREIGN KEY (closed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_invitation
    ADD CONSTRAINT accounts_invitation_facility_id_781f6a1d_fk_partner_partner_id FOREIGN KEY (facility_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_invitation
    ADD CONSTRAINT accounts_invitation_invited_by_id_94a21efc_fk_accounts_user_id FOREIGN KEY (invited_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_invitation
    ADD CONSTRAINT accounts_invitation_kanwil_id_cd672c38_fk_common_kanwil_code FOREIGN KEY (kanwil_id) REFERENCES public.common_kanwil(code) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_keptform
    ADD CONSTRAINT accounts_keptform_user_id_c1c200be_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_roleassignment
    ADD CONSTRAINT accounts_roleassignm_granted_by_id_2f0dcb23_fk_accounts_ FOREIGN KEY (granted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_roleassignment
    ADD CONSTRAINT accounts_roleassignm_invitation_id_70475f8b_fk_accounts_ FOREIGN KEY (invitation_id) REFERENCES public.accounts_invitation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_roleassignment
    ADD CONSTRAINT accounts_roleassignm_kanwil_id_ecb270c0_fk_common_ka FOREIGN KEY (kanwil_id) REFERENCES public.common_kanwil(code) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_roleassignmentevent
    ADD CONSTRAINT accounts_roleassignm_pgh_context_id_e09f09de_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_roleassignment
    ADD CONSTRAINT accounts_roleassignment_user_id_ce5bcc18_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_secondfactorchange
    ADD CONSTRAINT accounts_secondfacto_pgh_context_id_a7cb04ee_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_signinaddresschange
    ADD CONSTRAINT accounts_signinaddre_pgh_context_id_4b03fff6_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_group_id_bd11a704_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_groups
    ADD CONSTRAINT accounts_user_groups_user_id_52b62117_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_permission_id_113bb443_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_user_user_permissions
    ADD CONSTRAINT accounts_user_user_p_user_id_e4f0a161_fk_accounts_ FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.accounts_userchange
    ADD CONSTRAINT accounts_userchange_pgh_context_id_1e96b244_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.address_useraddress
    ADD CONSTRAINT address_useraddress_country_id_fa26a249_fk_address_c FOREIGN KEY (country_id) REFERENCES public.address_country(iso_3166_1_a2) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.address_useraddress
    ADD CONSTRAINT address_useraddress_user_id_6edf0244_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.analytics_productrecord
    ADD CONSTRAINT analytics_productrec_product_id_dad3a871_fk_catalogue FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.analytics_userproductview
    ADD CONSTRAINT analytics_userproduc_product_id_a55b87ad_fk_catalogue FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.analytics_userproductview
    ADD CONSTRAINT analytics_userproductview_user_id_5e49a8b1_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.analytics_userrecord
    ADD CONSTRAINT analytics_userrecord_user_id_702cff4c_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.analytics_usersearch
    ADD CONSTRAINT analytics_usersearch_user_id_1775992d_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissio_permission_id_84c5c92e_fk_auth_perm FOREIGN KEY (permission_id) REFERENCES public.auth_permission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_group_permissions
    ADD CONSTRAINT auth_group_permissions_group_id_b120cbf9_fk_auth_group_id FOREIGN KEY (group_id) REFERENCES public.auth_group(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.auth_permission
    ADD CONSTRAINT auth_permission_content_type_id_2f476e4b_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.axes_accessattemptexpiration
    ADD CONSTRAINT axes_accessattemptex_access_attempt_id_6b73a47a_fk_axes_acce FOREIGN KEY (access_attempt_id) REFERENCES public.axes_accessattempt(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.basket_basket
    ADD CONSTRAINT basket_basket_owner_id_3a018de5_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.basket_basket_vouchers
    ADD CONSTRAINT basket_basket_vouche_voucher_id_c2b66981_fk_voucher_v FOREIGN KEY (voucher_id) REFERENCES public.voucher_voucher(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.basket_basket_vouchers
    ADD CONSTRAINT basket_basket_vouchers_basket_id_f857c2f8_fk_basket_basket_id FOREIGN KEY (basket_id) REFERENCES public.basket_basket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.basket_line
    ADD CONSTRAINT basket_line_basket_id_b615c905_fk_basket_basket_id FOREIGN KEY (basket_id) REFERENCES public.basket_basket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.basket_line
    ADD CONSTRAINT basket_line_product_id_303d743e_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.basket_line
    ADD CONSTRAINT basket_line_stockrecord_id_7039d8a4_fk_partner_stockrecord_id FOREIGN KEY (stockrecord_id) REFERENCES public.partner_stockrecord(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.basket_lineattribute
    ADD CONSTRAINT basket_lineattribute_line_id_c41e0cdf_fk_basket_line_id FOREIGN KEY (line_id) REFERENCES public.basket_line(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.basket_lineattribute
    ADD CONSTRAINT basket_lineattribute_option_id_9387a3f7_fk_catalogue_option_id FOREIGN KEY (option_id) REFERENCES public.catalogue_option(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_approval
    ADD CONSTRAINT catalogue_approval_granted_by_id_fbc34f95_fk_accounts_user_id FOREIGN KEY (granted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_approval
    ADD CONSTRAINT catalogue_approval_revision_id_89bcbe2c_fk_catalogue FOREIGN KEY (revision_id) REFERENCES public.catalogue_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_approval
    ADD CONSTRAINT catalogue_approval_revoked_by_id_90c62271_fk_accounts_user_id FOREIGN KEY (revoked_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_attributeoption
    ADD CONSTRAINT catalogue_attributeo_group_id_3d4a5e24_fk_catalogue FOREIGN KEY (group_id) REFERENCES public.catalogue_attributeoptiongroup(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_listingevent
    ADD CONSTRAINT catalogue_listingeve_product_id_0b84c8d1_fk_catalogue FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_listingevent
    ADD CONSTRAINT catalogue_listingeve_revision_id_b71417c1_fk_catalogue FOREIGN KEY (revision_id) REFERENCES public.catalogue_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_listingevent
    ADD CONSTRAINT catalogue_listingevent_actor_id_6b3ab4e0_fk_accounts_user_id FOREIGN KEY (actor_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_option
    ADD CONSTRAINT catalogue_option_option_group_id_2fd86269_fk_catalogue FOREIGN KEY (option_group_id) REFERENCES public.catalogue_attributeoptiongroup(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_photo
    ADD CONSTRAINT catalogue_photo_facility_id_08875f48_fk_partner_partner_id FOREIGN KEY (facility_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_photo
    ADD CONSTRAINT catalogue_photo_uploaded_by_id_8603e88e_fk_accounts_user_id FOREIGN KEY (uploaded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_approval_id_245bcc5f_fk_catalogue_approval_id FOREIGN KEY (approval_id) REFERENCES public.catalogue_approval(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_category_id_d8eb7fb2_fk_catalogue_category_id FOREIGN KEY (category_id) REFERENCES public.catalogue_category(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_facility_id_c2855371_fk_partner_partner_id FOREIGN KEY (facility_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_family_id_fcabf3dc_fk_catalogue FOREIGN KEY (family_id) REFERENCES public.catalogue_productfamily(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_live_revision_id_2cac1b63_fk_catalogue FOREIGN KEY (live_revision_id) REFERENCES public.catalogue_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_parent_id_9bfd2382_fk_catalogue_product_id FOREIGN KEY (parent_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_product_product_options
    ADD CONSTRAINT catalogue_product_pr_option_id_ff470e13_fk_catalogue FOREIGN KEY (option_id) REFERENCES public.catalogue_option(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_product_product_options
    ADD CONSTRAINT catalogue_product_pr_product_id_ad2b46bd_fk_catalogue FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_product
    ADD CONSTRAINT catalogue_product_product_class_id_0c6c5b54_fk_catalogue FOREIGN KEY (product_class_id) REFERENCES public.catalogue_productclass(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productattributevalue
    ADD CONSTRAINT catalogue_productatt_attribute_id_0287c1e7_fk_catalogue FOREIGN KEY (attribute_id) REFERENCES public.catalogue_productattribute(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productattributevalue_value_multi_option
    ADD CONSTRAINT catalogue_productatt_attributeoption_id_962b600b_fk_catalogue FOREIGN KEY (attributeoption_id) REFERENCES public.catalogue_attributeoption(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productattributevalue
    ADD CONSTRAINT catalogue_productatt_entity_content_type__f7186ab5_fk_django_co FOREIGN KEY (entity_content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productattribute
    ADD CONSTRAINT catalogue_productatt_option_group_id_6b422dc2_fk_catalogue FOREIGN KEY (option_group_id) REFERENCES public.catalogue_attributeoptiongroup(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productattribute
    ADD CONSTRAINT catalogue_productatt_product_class_id_7af808ec_fk_catalogue FOREIGN KEY (product_class_id) REFERENCES public.catalogue_productclass(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productattributevalue
    ADD CONSTRAINT catalogue_productatt_product_id_a03cd90e_fk_catalogue FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productattributevalue_value_multi_option
    ADD CONSTRAINT catalogue_productatt_productattributevalu_9c7c031e_fk_catalogue FOREIGN KEY (productattributevalue_id) REFERENCES public.catalogue_productattributevalue(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productattributevalue
    ADD CONSTRAINT catalogue_productatt_value_option_id_21026066_fk_catalogue FOREIGN KEY (value_option_id) REFERENCES public.catalogue_attributeoption(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productcategory
    ADD CONSTRAINT catalogue_productcat_category_id_176db535_fk_catalogue FOREIGN KEY (category_id) REFERENCES public.catalogue_category(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productcategory
    ADD CONSTRAINT catalogue_productcat_product_id_846a4061_fk_catalogue FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productclass_options
    ADD CONSTRAINT catalogue_productcla_option_id_b099542c_fk_catalogue FOREIGN KEY (option_id) REFERENCES public.catalogue_option(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productclass_options
    ADD CONSTRAINT catalogue_productcla_productclass_id_732df4c8_fk_catalogue FOREIGN KEY (productclass_id) REFERENCES public.catalogue_productclass(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productfamily
    ADD CONSTRAINT catalogue_productfam_facility_id_1751719c_fk_partner_p FOREIGN KEY (facility_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productimage
    ADD CONSTRAINT catalogue_productima_product_id_49474fe8_fk_catalogue FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productrecommendation
    ADD CONSTRAINT catalogue_productrec_primary_id_6e51a55c_fk_catalogue FOREIGN KEY (primary_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_productrecommendation
    ADD CONSTRAINT catalogue_productrec_recommendation_id_daf8ae95_fk_catalogue FOREIGN KEY (recommendation_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revision
    ADD CONSTRAINT catalogue_revision_category_id_b8016a75_fk_catalogue FOREIGN KEY (category_id) REFERENCES public.catalogue_category(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revision
    ADD CONSTRAINT catalogue_revision_created_by_id_e0af5b32_fk_accounts_user_id FOREIGN KEY (created_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revision
    ADD CONSTRAINT catalogue_revision_family_id_cfbd9064_fk_catalogue FOREIGN KEY (family_id) REFERENCES public.catalogue_productfamily(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revision
    ADD CONSTRAINT catalogue_revision_product_id_86bf0d0d_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revisioneditor
    ADD CONSTRAINT catalogue_revisioned_revision_id_7194bc84_fk_catalogue FOREIGN KEY (revision_id) REFERENCES public.catalogue_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revisioneditor
    ADD CONSTRAINT catalogue_revisioneditor_user_id_92d1d3a7_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revisionphoto
    ADD CONSTRAINT catalogue_revisionph_revision_id_be5d0830_fk_catalogue FOREIGN KEY (revision_id) REFERENCES public.catalogue_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revisionphoto
    ADD CONSTRAINT catalogue_revisionphoto_photo_id_2bfc36df_fk_catalogue_photo_id FOREIGN KEY (photo_id) REFERENCES public.catalogue_photo(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revisiontext
    ADD CONSTRAINT catalogue_revisionte_revision_id_f81247d3_fk_catalogue FOREIGN KEY (revision_id) REFERENCES public.catalogue_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revisionvariant
    ADD CONSTRAINT catalogue_revisionva_photo_id_e7ad0d7a_fk_catalogue FOREIGN KEY (photo_id) REFERENCES public.catalogue_revisionphoto(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revisionvariant
    ADD CONSTRAINT catalogue_revisionva_revision_id_0c60ede3_fk_catalogue FOREIGN KEY (revision_id) REFERENCES public.catalogue_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_revisionvariant
    ADD CONSTRAINT catalogue_revisionva_variant_id_918e819c_fk_catalogue FOREIGN KEY (variant_id) REFERENCES public.catalogue_variant(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_searchrow
    ADD CONSTRAINT catalogue_searchrow_product_id_8854a191_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_variant
    ADD CONSTRAINT catalogue_variant_photo_id_3175d4cb_fk_catalogue_photo_id FOREIGN KEY (photo_id) REFERENCES public.catalogue_photo(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.catalogue_variant
    ADD CONSTRAINT catalogue_variant_product_id_dac9d2b5_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.common_agencyname
    ADD CONSTRAINT common_agencyname_agency_id_682b2748_fk_common_agency_code FOREIGN KEY (agency_id) REFERENCES public.common_agency(code) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.common_agencynamechange
    ADD CONSTRAINT common_agencynamecha_pgh_context_id_f994fe47_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.common_holidaychange
    ADD CONSTRAINT common_holidaychange_pgh_context_id_f448be7e_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.common_message
    ADD CONSTRAINT common_message_user_id_c5bab63c_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.common_messagechange
    ADD CONSTRAINT common_messagechange_pgh_context_id_39b5a788_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.common_regency
    ADD CONSTRAINT common_regency_province_id_f36c656f_fk_common_province_code FOREIGN KEY (province_id) REFERENCES public.common_province(code) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_decision
    ADD CONSTRAINT curation_decision_actor_id_d798132b_fk_accounts_user_id FOREIGN KEY (actor_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_decision
    ADD CONSTRAINT curation_decision_revision_id_bcf27585_fk_catalogue_revision_id FOREIGN KEY (revision_id) REFERENCES public.catalogue_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_decision
    ADD CONSTRAINT curation_decision_round_id_8ea6d6ae_fk_curation_round_id FOREIGN KEY (round_id) REFERENCES public.curation_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_decision
    ADD CONSTRAINT curation_decision_submission_id_5151f910_fk_curation_ FOREIGN KEY (submission_id) REFERENCES public.curation_submission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_round
    ADD CONSTRAINT curation_round_revision_id_1fc34717_fk_catalogue_revision_id FOREIGN KEY (revision_id) REFERENCES public.catalogue_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_round
    ADD CONSTRAINT curation_round_submission_id_51d03cc3_fk_curation_submission_id FOREIGN KEY (submission_id) REFERENCES public.curation_submission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_round
    ADD CONSTRAINT curation_round_submitted_by_id_67094273_fk_accounts_user_id FOREIGN KEY (submitted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_score
    ADD CONSTRAINT curation_score_decision_id_79c42307_fk_curation_decision_id FOREIGN KEY (decision_id) REFERENCES public.curation_decision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_submission
    ADD CONSTRAINT curation_submission_current_round_id_a525b2b8_fk_curation_ FOREIGN KEY (current_round_id) REFERENCES public.curation_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_submission
    ADD CONSTRAINT curation_submission_kanwil_id_ca284485_fk_common_kanwil_code FOREIGN KEY (kanwil_id) REFERENCES public.common_kanwil(code) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_submission
    ADD CONSTRAINT curation_submission_product_id_842f13db_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_submissionevent
    ADD CONSTRAINT curation_submissione_submission_id_9c85cc6b_fk_curation_ FOREIGN KEY (submission_id) REFERENCES public.curation_submission(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_submissionevent
    ADD CONSTRAINT curation_submissionevent_actor_id_66d1edaf_fk_accounts_user_id FOREIGN KEY (actor_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.curation_submissionevent
    ADD CONSTRAINT curation_submissionevent_round_id_be6b3ac5_fk_curation_round_id FOREIGN KEY (round_id) REFERENCES public.curation_round(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.communication_email
    ADD CONSTRAINT customer_email_user_id_a69ad588_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.communication_notification
    ADD CONSTRAINT customer_notification_recipient_id_d99de5c8_fk_accounts_user_id FOREIGN KEY (recipient_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.communication_notification
    ADD CONSTRAINT customer_notification_sender_id_affa1632_fk_accounts_user_id FOREIGN KEY (sender_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.customer_productalert
    ADD CONSTRAINT customer_productaler_product_id_7e529a41_fk_catalogue FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.customer_productalert
    ADD CONSTRAINT customer_productalert_user_id_677ad6d6_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_content_type_id_c4bce8eb_fk_django_co FOREIGN KEY (content_type_id) REFERENCES public.django_content_type(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_admin_log
    ADD CONSTRAINT django_admin_log_user_id_c564eba6_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_flatpage_sites
    ADD CONSTRAINT django_flatpage_site_flatpage_id_078bbc8b_fk_django_fl FOREIGN KEY (flatpage_id) REFERENCES public.django_flatpage(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.django_flatpage_sites
    ADD CONSTRAINT django_flatpage_sites_site_id_bfd8ea84_fk_django_site_id FOREIGN KEY (site_id) REFERENCES public.django_site(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.mfa_authenticator
    ADD CONSTRAINT mfa_authenticator_user_id_0c3a50c0_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_benefit
    ADD CONSTRAINT offer_benefit_range_id_ab19c5ab_fk_offer_range_id FOREIGN KEY (range_id) REFERENCES public.offer_range(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_condition
    ADD CONSTRAINT offer_condition_range_id_b023a2aa_fk_offer_range_id FOREIGN KEY (range_id) REFERENCES public.offer_range(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_conditionaloffer
    ADD CONSTRAINT offer_conditionaloff_condition_id_e6baa945_fk_offer_con FOREIGN KEY (condition_id) REFERENCES public.offer_condition(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_conditionaloffer_combinations
    ADD CONSTRAINT offer_conditionaloff_from_conditionaloffe_85c3bd9f_fk_offer_con FOREIGN KEY (from_conditionaloffer_id) REFERENCES public.offer_conditionaloffer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_conditionaloffer_combinations
    ADD CONSTRAINT offer_conditionaloff_to_conditionaloffer__ae993478_fk_offer_con FOREIGN KEY (to_conditionaloffer_id) REFERENCES public.offer_conditionaloffer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_conditionaloffer
    ADD CONSTRAINT offer_conditionaloffer_benefit_id_f43f68b5_fk_offer_benefit_id FOREIGN KEY (benefit_id) REFERENCES public.offer_benefit(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_range_classes
    ADD CONSTRAINT offer_range_classes_productclass_id_6f6de46d_fk_catalogue FOREIGN KEY (productclass_id) REFERENCES public.catalogue_productclass(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_range_classes
    ADD CONSTRAINT offer_range_classes_range_id_7d3e573e_fk_offer_range_id FOREIGN KEY (range_id) REFERENCES public.offer_range(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_range_excluded_categories
    ADD CONSTRAINT offer_range_excluded_category_id_c16fd4f7_fk_catalogue FOREIGN KEY (category_id) REFERENCES public.catalogue_category(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_range_excluded_products
    ADD CONSTRAINT offer_range_excluded_product_id_78c49bfc_fk_catalogue FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_range_excluded_categories
    ADD CONSTRAINT offer_range_excluded_range_id_6346945d_fk_offer_ran FOREIGN KEY (range_id) REFERENCES public.offer_range(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_range_excluded_products
    ADD CONSTRAINT offer_range_excluded_range_id_cce4a032_fk_offer_ran FOREIGN KEY (range_id) REFERENCES public.offer_range(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_range_included_categories
    ADD CONSTRAINT offer_range_included_category_id_c61569a5_fk_catalogue FOREIGN KEY (category_id) REFERENCES public.catalogue_category(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_range_included_categories
    ADD CONSTRAINT offer_range_included_range_id_1b616138_fk_offer_ran FOREIGN KEY (range_id) REFERENCES public.offer_range(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_rangeproduct
    ADD CONSTRAINT offer_rangeproduct_product_id_723b3ea3_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_rangeproduct
    ADD CONSTRAINT offer_rangeproduct_range_id_ee358495_fk_offer_range_id FOREIGN KEY (range_id) REFERENCES public.offer_range(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_rangeproductfileupload
    ADD CONSTRAINT offer_rangeproductfi_range_id_c055ebf8_fk_offer_ran FOREIGN KEY (range_id) REFERENCES public.offer_range(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.offer_rangeproductfileupload
    ADD CONSTRAINT offer_rangeproductfi_uploaded_by_id_c01a3250_fk_accounts_ FOREIGN KEY (uploaded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_billingaddress
    ADD CONSTRAINT order_billingaddress_country_id_17f57dca_fk_address_c FOREIGN KEY (country_id) REFERENCES public.address_country(iso_3166_1_a2) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_communicationevent
    ADD CONSTRAINT order_communicatione_event_type_id_4bc9ee29_fk_customer_ FOREIGN KEY (event_type_id) REFERENCES public.communication_communicationeventtype(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_communicationevent
    ADD CONSTRAINT order_communicationevent_order_id_94e784ac_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_courierservicechange
    ADD CONSTRAINT order_courierservice_pgh_context_id_c19ffa95_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_facilityorder
    ADD CONSTRAINT order_facilityorder_courier_service_id_cf30d496_fk_order_cou FOREIGN KEY (courier_service_id) REFERENCES public.order_courierservice(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_facilityorder
    ADD CONSTRAINT order_facilityorder_facility_id_471aaefe_fk_partner_partner_id FOREIGN KEY (facility_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_facilityorder
    ADD CONSTRAINT order_facilityorder_order_id_5c6552bf_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_facilityorderevent
    ADD CONSTRAINT order_facilityordere_facility_order_id_f7dc89fb_fk_order_fac FOREIGN KEY (facility_order_id) REFERENCES public.order_facilityorder(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_facilityorderevent
    ADD CONSTRAINT order_facilityordere_shipment_id_32043433_fk_order_shi FOREIGN KEY (shipment_id) REFERENCES public.order_shipment(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_facilityorderevent
    ADD CONSTRAINT order_facilityorderevent_actor_id_5099d93c_fk_accounts_user_id FOREIGN KEY (actor_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_ledgerentry
    ADD CONSTRAINT order_ledgerentry_facility_id_b3167ed4_fk_partner_partner_id FOREIGN KEY (facility_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_ledgerentry
    ADD CONSTRAINT order_ledgerentry_facility_order_id_88fbf626_fk_order_fac FOREIGN KEY (facility_order_id) REFERENCES public.order_facilityorder(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_ledgerentry
    ADD CONSTRAINT order_ledgerentry_transaction_id_1fb092ce_fk_order_led FOREIGN KEY (transaction_id) REFERENCES public.order_ledgertransaction(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_ledgertransaction
    ADD CONSTRAINT order_ledgertransaction_order_id_eb8ec0f6_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_facility_order_id_dde1f84b_fk_order_facilityorder_id FOREIGN KEY (facility_order_id) REFERENCES public.order_facilityorder(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_order_id_b9148391_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_partner_id_258a2fb9_fk_partner_partner_id FOREIGN KEY (partner_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_product_id_e620902d_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_revision_id_e37f4cf0_fk_catalogue_revision_id FOREIGN KEY (revision_id) REFERENCES public.catalogue_revision(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_stockrecord_id_1d65aff5_fk_partner_stockrecord_id FOREIGN KEY (stockrecord_id) REFERENCES public.partner_stockrecord(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_line
    ADD CONSTRAINT order_line_variant_id_8e349002_fk_catalogue_variant_id FOREIGN KEY (variant_id) REFERENCES public.catalogue_variant(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_lineattribute
    ADD CONSTRAINT order_lineattribute_line_id_adf6dd87_fk_order_line_id FOREIGN KEY (line_id) REFERENCES public.order_line(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_lineattribute
    ADD CONSTRAINT order_lineattribute_option_id_b54d597c_fk_catalogue_option_id FOREIGN KEY (option_id) REFERENCES public.catalogue_option(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_lineprice
    ADD CONSTRAINT order_lineprice_line_id_2de52446_fk_order_line_id FOREIGN KEY (line_id) REFERENCES public.order_line(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_lineprice
    ADD CONSTRAINT order_lineprice_order_id_66792e56_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_order
    ADD CONSTRAINT order_order_basket_id_8b0acbb2_fk_basket_basket_id FOREIGN KEY (basket_id) REFERENCES public.basket_basket(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_order
    ADD CONSTRAINT order_order_billing_address_id_8fe537cf_fk_order_bil FOREIGN KEY (billing_address_id) REFERENCES public.order_billingaddress(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_order
    ADD CONSTRAINT order_order_shipping_address_id_57e64931_fk_order_shi FOREIGN KEY (shipping_address_id) REFERENCES public.order_shippingaddress(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_order
    ADD CONSTRAINT order_order_site_id_e27f3526_fk_django_site_id FOREIGN KEY (site_id) REFERENCES public.django_site(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_order
    ADD CONSTRAINT order_order_user_id_7cf9bc2b_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_orderdiscount
    ADD CONSTRAINT order_orderdiscount_order_id_bc91e123_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_orderevent
    ADD CONSTRAINT order_orderevent_actor_id_96c5a42e_fk_accounts_user_id FOREIGN KEY (actor_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_orderevent
    ADD CONSTRAINT order_orderevent_order_id_09aa7ccd_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_orderlinediscount
    ADD CONSTRAINT order_orderlinedisco_order_discount_id_b9dfa715_fk_order_ord FOREIGN KEY (order_discount_id) REFERENCES public.order_orderdiscount(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_orderlinediscount
    ADD CONSTRAINT order_orderlinediscount_line_id_88fbcd4a_fk_order_line_id FOREIGN KEY (line_id) REFERENCES public.order_line(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_ordernote
    ADD CONSTRAINT order_ordernote_order_id_7d97583d_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_ordernote
    ADD CONSTRAINT order_ordernote_user_id_48d7a672_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_orderstatuschange
    ADD CONSTRAINT order_orderstatuschange_order_id_43efdbe5_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_paymentattempt
    ADD CONSTRAINT order_paymentattempt_order_id_ffd823a7_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_paymentattemptchange
    ADD CONSTRAINT order_paymentattempt_pgh_context_id_a06eec85_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_paymentevent
    ADD CONSTRAINT order_paymentevent_event_type_id_568c7161_fk_order_pay FOREIGN KEY (event_type_id) REFERENCES public.order_paymenteventtype(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_paymentevent
    ADD CONSTRAINT order_paymentevent_order_id_395b3e82_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_paymentevent
    ADD CONSTRAINT order_paymentevent_shipping_event_id_213dcfb8_fk_order_shi FOREIGN KEY (shipping_event_id) REFERENCES public.order_shippingevent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_paymenteventquantity
    ADD CONSTRAINT order_paymenteventqu_event_id_a540165a_fk_order_pay FOREIGN KEY (event_id) REFERENCES public.order_paymentevent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_paymenteventquantity
    ADD CONSTRAINT order_paymenteventquantity_line_id_df44b021_fk_order_line_id FOREIGN KEY (line_id) REFERENCES public.order_line(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_reservation
    ADD CONSTRAINT order_reservation_line_id_1d22df61_fk_order_line_id FOREIGN KEY (line_id) REFERENCES public.order_line(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_reservation
    ADD CONSTRAINT order_reservation_stock_record_id_1d2c3846_fk_partner_s FOREIGN KEY (stock_record_id) REFERENCES public.partner_stockrecord(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shipment
    ADD CONSTRAINT order_shipment_facility_order_id_cabce442_fk_order_fac FOREIGN KEY (facility_order_id) REFERENCES public.order_facilityorder(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shipment
    ADD CONSTRAINT order_shipment_shipped_by_id_83b5f0a8_fk_accounts_user_id FOREIGN KEY (shipped_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shipmentline
    ADD CONSTRAINT order_shipmentline_line_id_36271404_fk_order_line_id FOREIGN KEY (line_id) REFERENCES public.order_line(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shipmentline
    ADD CONSTRAINT order_shipmentline_shipment_id_09ba39d0_fk_order_shipment_id FOREIGN KEY (shipment_id) REFERENCES public.order_shipment(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shippingaddress
    ADD CONSTRAINT order_shippingaddres_country_id_29abf9a0_fk_address_c FOREIGN KEY (country_id) REFERENCES public.address_country(iso_3166_1_a2) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shippingaddress
    ADD CONSTRAINT order_shippingaddres_regency_id_4087b59b_fk_common_re FOREIGN KEY (regency_id) REFERENCES public.common_regency(code) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shippingevent
    ADD CONSTRAINT order_shippingevent_event_type_id_9f1efb20_fk_order_shi FOREIGN KEY (event_type_id) REFERENCES public.order_shippingeventtype(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shippingevent
    ADD CONSTRAINT order_shippingevent_order_id_8c031fb6_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shippingeventquantity
    ADD CONSTRAINT order_shippingeventq_event_id_1c7fb9c7_fk_order_shi FOREIGN KEY (event_id) REFERENCES public.order_shippingevent(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shippingeventquantity
    ADD CONSTRAINT order_shippingeventquantity_line_id_3b089ee0_fk_order_line_id FOREIGN KEY (line_id) REFERENCES public.order_line(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shippingrate
    ADD CONSTRAINT order_shippingrate_destination_province_5a7b6c15_fk_common_pr FOREIGN KEY (destination_province_id) REFERENCES public.common_province(code) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shippingrate
    ADD CONSTRAINT order_shippingrate_origin_province_id_6388a786_fk_common_pr FOREIGN KEY (origin_province_id) REFERENCES public.common_province(code) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shippingrate
    ADD CONSTRAINT order_shippingrate_service_id_a8300d75_fk_order_cou FOREIGN KEY (service_id) REFERENCES public.order_courierservice(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_shippingratechange
    ADD CONSTRAINT order_shippingratech_pgh_context_id_d7127cdc_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_surcharge
    ADD CONSTRAINT order_surcharge_order_id_5c0a94f5_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_trackingcorrection
    ADD CONSTRAINT order_trackingcorrec_shipment_id_312ffb29_fk_order_shi FOREIGN KEY (shipment_id) REFERENCES public.order_shipment(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_trackingcorrection
    ADD CONSTRAINT order_trackingcorrection_actor_id_bec0de01_fk_accounts_user_id FOREIGN KEY (actor_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_transferconfirmation
    ADD CONSTRAINT order_transferconfir_attempt_id_bbcb6d61_fk_order_pay FOREIGN KEY (attempt_id) REFERENCES public.order_paymentattempt(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_transferconfirmation
    ADD CONSTRAINT order_transferconfir_confirmed_by_id_9fedba40_fk_accounts_ FOREIGN KEY (confirmed_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.order_unpaidhold
    ADD CONSTRAINT order_unpaidhold_order_id_ebdd2e53_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_facilitybearer
    ADD CONSTRAINT partner_facilitybear_bearer_id_a8eca505_fk_partner_l FOREIGN KEY (bearer_id) REFERENCES public.partner_legalbearer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_facilitybearer
    ADD CONSTRAINT partner_facilitybear_facility_id_259b64ae_fk_partner_p FOREIGN KEY (facility_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_facilitybearerchange
    ADD CONSTRAINT partner_facilitybear_pgh_context_id_8bf86c8d_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_facilitychange
    ADD CONSTRAINT partner_facilitychan_pgh_context_id_1cdbc84e_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_facilityname
    ADD CONSTRAINT partner_facilityname_facility_id_60da1ad6_fk_partner_partner_id FOREIGN KEY (facility_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_facilitynamechange
    ADD CONSTRAINT partner_facilityname_pgh_context_id_6c25f7bf_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_legalbearerchange
    ADD CONSTRAINT partner_legalbearerc_pgh_context_id_6bedb7a6_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_membership
    ADD CONSTRAINT partner_membership_facility_id_a41f5fd6_fk_partner_partner_id FOREIGN KEY (facility_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_membership
    ADD CONSTRAINT partner_membership_granted_by_id_5febf6bc_fk_accounts_user_id FOREIGN KEY (granted_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_membership
    ADD CONSTRAINT partner_membership_invitation_id_6b63f547_fk_accounts_ FOREIGN KEY (invitation_id) REFERENCES public.accounts_invitation(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_membership
    ADD CONSTRAINT partner_membership_user_id_c0f13c6a_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_membershipevent
    ADD CONSTRAINT partner_membershipev_pgh_context_id_e427f03c_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_partner
    ADD CONSTRAINT partner_partner_kanwil_id_bf5bfc1d_fk_common_kanwil_code FOREIGN KEY (kanwil_id) REFERENCES public.common_kanwil(code) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_partner
    ADD CONSTRAINT partner_partner_regency_id_71a34aae_fk_common_regency_code FOREIGN KEY (regency_id) REFERENCES public.common_regency(code) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_partner_users
    ADD CONSTRAINT partner_partner_users_partner_id_1883dfd9_fk_partner_partner_id FOREIGN KEY (partner_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_partner_users
    ADD CONSTRAINT partner_partner_users_user_id_d75d6e40_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_partneraddress
    ADD CONSTRAINT partner_partneraddre_country_id_02c4f979_fk_address_c FOREIGN KEY (country_id) REFERENCES public.address_country(iso_3166_1_a2) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_partneraddress
    ADD CONSTRAINT partner_partneraddre_partner_id_59551b0a_fk_partner_p FOREIGN KEY (partner_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_stockalert
    ADD CONSTRAINT partner_stockalert_stockrecord_id_68ad503a_fk_partner_s FOREIGN KEY (stockrecord_id) REFERENCES public.partner_stockrecord(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_stockrecord
    ADD CONSTRAINT partner_stockrecord_partner_id_4155a586_fk_partner_partner_id FOREIGN KEY (partner_id) REFERENCES public.partner_partner(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_stockrecord
    ADD CONSTRAINT partner_stockrecord_product_id_62fd9e45_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_stockrecord
    ADD CONSTRAINT partner_stockrecord_variant_id_8791f972_fk_catalogue_variant_id FOREIGN KEY (variant_id) REFERENCES public.catalogue_variant(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.partner_stockrecordchange
    ADD CONSTRAINT partner_stockrecordc_pgh_context_id_8e90a87b_fk_pghistory FOREIGN KEY (pgh_context_id) REFERENCES public.pghistory_context(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.payment_bankcard
    ADD CONSTRAINT payment_bankcard_user_id_08e1d04c_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.payment_source
    ADD CONSTRAINT payment_source_order_id_6b7f2215_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.payment_source
    ADD CONSTRAINT payment_source_source_type_id_700828fe_fk_payment_sourcetype_id FOREIGN KEY (source_type_id) REFERENCES public.payment_sourcetype(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.payment_transaction
    ADD CONSTRAINT payment_transaction_source_id_c5ac31e8_fk_payment_source_id FOREIGN KEY (source_id) REFERENCES public.payment_source(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.persons_incident
    ADD CONSTRAINT persons_incident_recorded_by_id_edb99025_fk_accounts_user_id FOREIGN KEY (recorded_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.persons_incident
    ADD CONSTRAINT persons_incident_told_by_id_70fb46a4_fk_accounts_user_id FOREIGN KEY (told_by_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_productreview
    ADD CONSTRAINT reviews_productrevie_product_id_52e52a32_fk_catalogue FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_productreview
    ADD CONSTRAINT reviews_productreview_user_id_8acb5ddd_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_vote
    ADD CONSTRAINT reviews_vote_review_id_371b2d8d_fk_reviews_productreview_id FOREIGN KEY (review_id) REFERENCES public.reviews_productreview(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.reviews_vote
    ADD CONSTRAINT reviews_vote_user_id_5fb87b53_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.shipping_orderanditemcharges_countries
    ADD CONSTRAINT shipping_orderandite_country_id_30387f2e_fk_address_c FOREIGN KEY (country_id) REFERENCES public.address_country(iso_3166_1_a2) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.shipping_orderanditemcharges_countries
    ADD CONSTRAINT shipping_orderandite_orderanditemcharges__bf5bfee9_fk_shipping_ FOREIGN KEY (orderanditemcharges_id) REFERENCES public.shipping_orderanditemcharges(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.shipping_weightband
    ADD CONSTRAINT shipping_weightband_method_id_b699a1ba_fk_shipping_ FOREIGN KEY (method_id) REFERENCES public.shipping_weightbased(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.shipping_weightbased_countries
    ADD CONSTRAINT shipping_weightbased_country_id_06117384_fk_address_c FOREIGN KEY (country_id) REFERENCES public.address_country(iso_3166_1_a2) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.shipping_weightbased_countries
    ADD CONSTRAINT shipping_weightbased_weightbased_id_93e3132f_fk_shipping_ FOREIGN KEY (weightbased_id) REFERENCES public.shipping_weightbased(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.voucher_voucher_offers
    ADD CONSTRAINT voucher_voucher_offe_conditionaloffer_id_f9682bfb_fk_offer_con FOREIGN KEY (conditionaloffer_id) REFERENCES public.offer_conditionaloffer(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.voucher_voucher_offers
    ADD CONSTRAINT voucher_voucher_offe_voucher_id_7f9c575d_fk_voucher_v FOREIGN KEY (voucher_id) REFERENCES public.voucher_voucher(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.voucher_voucher
    ADD CONSTRAINT voucher_voucher_voucher_set_id_17b96a54_fk_voucher_v FOREIGN KEY (voucher_set_id) REFERENCES public.voucher_voucherset(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.voucher_voucherapplication
    ADD CONSTRAINT voucher_voucherappli_voucher_id_5204edb7_fk_voucher_v FOREIGN KEY (voucher_id) REFERENCES public.voucher_voucher(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.voucher_voucherapplication
    ADD CONSTRAINT voucher_voucherapplication_order_id_30248a05_fk_order_order_id FOREIGN KEY (order_id) REFERENCES public.order_order(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.voucher_voucherapplication
    ADD CONSTRAINT voucher_voucherapplication_user_id_df53a393_fk_accounts_user_id FOREIGN KEY (user_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.wishlists_line
    ADD CONSTRAINT wishlists_line_product_id_9d6d9b37_fk_catalogue_product_id FOREIGN KEY (product_id) REFERENCES public.catalogue_product(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.wishlists_line
    ADD CONSTRAINT wishlists_line_wishlist_id_4cffe302_fk_wishlists_wishlist_id FOREIGN KEY (wishlist_id) REFERENCES public.wishlists_wishlist(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.wishlists_wishlist
    ADD CONSTRAINT wishlists_wishlist_owner_id_d5464c62_fk_accounts_user_id FOREIGN KEY (owner_id) REFERENCES public.accounts_user(id) DEFERRABLE INITIALLY DEFERRED;

ALTER TABLE ONLY public.wishlists_wishlistsharedemail
    ADD CONSTRAINT wishlists_wishlistsh_wishlist_id_d7500842_fk_wishlists FOREIGN KEY (wishlist_id) REFERENCES public.wishlists_wishlist(id) DEFERRABLE INITIALLY DEFERRED;

REFRESH MATERIALIZED VIEW public.catalogue_product_category_hierarchy;
