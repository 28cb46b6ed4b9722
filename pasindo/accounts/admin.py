"""Oscar's admin classes look users up through this one. The admin site itself has no address here: services write."""

from django.contrib import admin

from pasindo.accounts.models import User


@admin.register(User)
class UserAdmin(admin.ModelAdmin):
    search_fields = ("email", "name")
    readonly_fields = ("public_id", "last_login", "date_joined", "anonymised_at")
    exclude = ("password",)

    def has_delete_permission(self, request, obj=None) -> bool:
        return False
