"""Tries counted in Valkey: one script looks at all buckets and counts, or counts none. Raises circuit.ServerAway."""

from pasindo.common import valkey
from pasindo.common.counting import TINY, RefusedTry, TryBucket

_TAKE = f"""
local now, longest, full, moments = tonumber(ARGV[1]), {TINY:.6f}, 0, {{}}
for i, key in ipairs(KEYS) do
  local burst, every = tonumber(ARGV[2 * i]), tonumber(ARGV[2 * i + 1])
  moments[i] = math.max(tonumber(redis.call('GET', key) or now), now) + every
  local wait = moments[i] - burst * every - now
  if wait > longest then longest, full = wait, i end
end
if full > 0 then return {{full, string.format('%.6f', longest)}} end
for i, key in ipairs(KEYS) do
  local kept = math.ceil((moments[i] - now) * 1000) + 1000
  redis.call('SET', key, string.format('%.6f', moments[i]), 'PX', kept)
end
return {{0, '0'}}
"""
_GIVE_BACK = """
for i, key in ipairs(KEYS) do
  local moment = tonumber(redis.call('GET', key) or '0') - tonumber(ARGV[2 * i + 1])
  if moment > tonumber(ARGV[1]) then redis.call('SET', key, string.format('%.6f', moment), 'KEEPTTL')
  else redis.call('DEL', key) end
end
return {0, '0'}
"""


def take(counters: list[TryBucket], now: float) -> RefusedTry | None:
    full, wait = _run(_TAKE, counters, now)
    return RefusedTry(int(full) - 1, float(wait)) if int(full) else None


def give_back(counters: list[TryBucket], now: float) -> None:
    _run(_GIVE_BACK, counters, now)


def _run(script: str, counters: list[TryBucket], now: float) -> list:
    numbers: list[float] = [now]
    for counter in counters:
        numbers += [counter.burst, counter.every]
    keys = [counter.key for counter in counters]
    return valkey.circuit.ask(lambda: valkey.client().register_script(script)(keys=keys, args=numbers))
