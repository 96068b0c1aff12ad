// The digest of a tenant's state: over every field, so that a fold which forgets one is found.
#include <type_traits>

#include "core/base/digest.hpp"
#include "core/engine/tenant/tenant_fields.hpp"

namespace rb {
namespace {

struct AddFields {
  Digest& digest;

  template <class T>
  requires std::is_integral_v<T> || std::is_enum_v<T>
  void operator()(const T& value) { digest.add_signed(static_cast<std::int64_t>(value)); }
  void operator()(const Instant& at) { digest.add_signed(to_ms(at)); }
  void operator()(const Millis& length) { digest.add_signed(length.count()); }
  template <class Tag, class Rep>
  void operator()(const StrongId<Tag, Rep>& id) {
    digest.add(id.value());
  }
  template <class Item>
  void item(const Item& one) {
    if constexpr (requires { (*this)(one); }) {
      (*this)(one);
    } else {
      tenant::fields(*this, one);
    }
  }
  template <class List>
  void list(const List& items) {
    digest.add(items.size());
    for (const auto& one : items) item(one);
  }
  template <class... States>
  void one_of(const std::variant<States...>& state) {
    digest.add(state.index());
    std::visit([&](const auto& s) { tenant::fields(*this, s); }, state);
  }
  void operator()(const std::chrono::sys_days& day) {
    digest.add_signed(day.time_since_epoch().count());
  }
  template <class T>
  void optional(const std::optional<T>& value) {
    digest.add(value.has_value() ? 1 : 0);
    if (value) item(*value);
  }
  void policy(const CampaignState& campaign) { digest.add(campaign.policy->hash); }
};

}  // namespace

std::uint64_t digest(const TenantState& tenant) {
  Digest digest;
  AddFields add{digest};
  tenant::fields(add, tenant);
  tenant::lists(tenant, [&](std::size_t number, const auto& list) {
    if (number < tenant::kListsFromTheStart || !list.empty()) add.list(list);
  });
  return digest.value();
}

}  // namespace rb
