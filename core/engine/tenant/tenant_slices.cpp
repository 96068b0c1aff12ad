#include "core/engine/tenant/tenant_slices.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

#include "core/engine/tenant/tenant_fields.hpp"

namespace rb {
namespace {

// Numbers as base-128 varints, signed ones zigzag: most are small or zero.
class Writer {
 public:
  std::string bytes;

  void number(std::uint64_t value) {
    while (value >= 0x80) {
      bytes.push_back(static_cast<char>(value | 0x80U));
      value >>= 7U;
    }
    bytes.push_back(static_cast<char>(value));
  }
  void signed_number(std::int64_t value) {
    number((static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63U));
  }

  template <class T>
  requires std::is_integral_v<T> || std::is_enum_v<T>
  void operator()(const T& value) {
    if constexpr (std::is_signed_v<T>) {
      signed_number(value);
    } else {
      number(static_cast<std::uint64_t>(value));
    }
  }
  void operator()(const Instant& at) { signed_number(to_ms(at)); }
  void operator()(const Millis& length) { signed_number(length.count()); }
  // none() is 0.
  template <class Tag, class Rep>
  void operator()(const StrongId<Tag, Rep>& id) {
    number(id.is_none() ? 0 : std::uint64_t{id.value()} + 1);
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
    number(items.size());
    for (const auto& one : items) item(one);
  }
  template <class... States>
  void one_of(const std::variant<States...>& state) {
    number(state.index());
    std::visit([&](const auto& s) { tenant::fields(*this, s); }, state);
  }
  void operator()(const std::chrono::sys_days& day) {
    signed_number(day.time_since_epoch().count());
  }
  template <class T>
  void optional(const std::optional<T>& value) {
    number(value.has_value() ? 1 : 0);
    if (value) item(*value);
  }
  void policy(const CampaignState& campaign) { number(campaign.policy->hash); }
};

// After the first thing that does not fit everything reads as zero, and failed() says so.
class Reader {
 public:
  Reader(std::string_view bytes, const PolicyByHash& policies)
      : rest_(bytes), policies_(policies) {}

  [[nodiscard]] bool failed() const { return failed_; }
  [[nodiscard]] bool policy_unknown() const { return policy_unknown_; }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }
  [[nodiscard]] std::size_t left() const { return rest_.size(); }
  void fail() {
    failed_ = true;
    rest_ = {};
  }

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      if (rest_.empty()) break;
      const auto byte = static_cast<std::uint8_t>(rest_.front());
      rest_.remove_prefix(1);
      value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
      if (byte < 0x80) return value;
    }
    fail();
    return 0;
  }
  std::int64_t signed_number() {
    const std::uint64_t value = number();
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
  }

  template <class T>
  requires std::is_integral_v<T> || std::is_enum_v<T>
  void operator()(T& value) {
    if constexpr (std::is_same_v<T, bool>) {
      value = number() != 0;
    } else if constexpr (std::is_enum_v<T>) {
      value = static_cast<T>(number());
    } else if constexpr (std::is_signed_v<T>) {
      value = static_cast<T>(signed_number());
    } else {
      const std::uint64_t read = number();
      if (read > std::numeric_limits<T>::max()) fail();
      value = static_cast<T>(read);
    }
  }
  void operator()(Instant& at) { at = instant_from_ms(signed_number()); }
  void operator()(Millis& length) { length = Millis{signed_number()}; }
  template <class Tag, class Rep>
  void operator()(StrongId<Tag, Rep>& id) {
    const std::uint64_t read = number();
    if (read > std::numeric_limits<Rep>::max()) fail();
    id = read == 0 || failed_ ? StrongId<Tag, Rep>::none()
                              : StrongId<Tag, Rep>{static_cast<Rep>(read - 1)};
  }
  template <class Item>
  void item(Item& one) {
    if constexpr (requires { (*this)(one); }) {
      (*this)(one);
    } else {
      tenant::fields(*this, one);
    }
  }
  template <class Item, std::size_t N>
  void list(ShortList<Item, N>& items) {
    const std::uint64_t size = number();
    if (size > N) fail();
    for (std::uint64_t i = 0; i < size && !failed_; ++i) {
      Item one{};
      item(one);
      items.push_back(one);
    }
  }
  template <class Item>
  void list(std::vector<Item>& items) {
    const std::uint64_t size = number();
    if (size > left()) fail();  // an item has a byte at least
    append(items, failed_ ? 0 : size);
  }
  template <class Item>
  void append(std::vector<Item>& items, std::uint64_t count) {
    for (std::uint64_t i = 0; i < count && !failed_; ++i) item(items.emplace_back());
  }
  template <class... States>
  void one_of(std::variant<States...>& state) {
    const std::uint64_t index = number();
    if (index >= sizeof...(States)) return fail();
    emplace(state, index, std::index_sequence_for<States...>{});
    std::visit([&](auto& s) { tenant::fields(*this, s); }, state);
  }
  void operator()(std::chrono::sys_days& day) {
    day = std::chrono::sys_days{std::chrono::days{static_cast<std::int32_t>(signed_number())}};
  }
  template <class T>
  void optional(std::optional<T>& value) {
    value.reset();
    if (number() == 0 || failed_) return;
    item(value.emplace());
  }
  void policy(CampaignState& campaign) {
    const std::uint64_t hash = number();
    if (failed_) return;
    campaign.policy = policies_(hash);
    if (campaign.policy == nullptr) {
      policy_unknown_ = true;
      return fail();
    }
    campaign.limits = ContactLimits::of(campaign.policy->pacing);
  }

 private:
  template <class State, std::size_t... I>
  static void emplace(State& state, std::uint64_t index, std::index_sequence<I...>) {
    ((index == I ? static_cast<void>(state.template emplace<I>()) : static_cast<void>(0)), ...);
  }

  std::string_view rest_;
  const PolicyByHash& policies_;
  bool failed_ = false;
  bool policy_unknown_ = false;
};

// Reserves once what a list will hold, so that reading a large one does not move it about. A number
// that is damaged must not take all memory.
template <class Item>
void reserve(std::vector<Item>& items, std::uint64_t total) {
  constexpr std::uint64_t kMost = 4U << 20U;
  if (items.empty()) items.reserve(std::min(total, kMost));
}

}  // namespace

Result<void> write_slices(const TenantState& tenant, std::size_t about_bytes, const PutSlice& put) {
  Writer head;
  head.number(kSliceVersion);
  tenant::fields(head, tenant);
  Result<void> done = put(head.bytes);
  tenant::lists(tenant, [&](std::size_t number, const auto& items) {
    Writer body;
    for (std::size_t from = 0; done && from < items.size();) {
      body.bytes.clear();
      std::size_t next = from;
      while (next < items.size() && body.bytes.size() < about_bytes) body.item(items[next++]);
      Writer slice;
      slice.number(number);
      slice.number(items.size());
      slice.number(from);
      slice.number(next - from);
      slice.bytes += body.bytes;
      done = put(slice.bytes);
      from = next;
    }
  });
  return done;
}

Result<void> SliceReader::add(std::string_view slice) {
  Reader reader(slice, policies_);
  if (!begun_) {
    begun_ = true;
    if (reader.number() != kSliceVersion) {
      return rb::fail(ErrorCode::unsupported, "a checkpoint of another version of the program");
    }
    tenant::fields(reader, tenant_);
  } else {
    const std::uint64_t list = reader.number();
    const std::uint64_t total = reader.number();
    const std::uint64_t from = reader.number();
    const std::uint64_t count = reader.number();
    if (list >= tenant::kLists) reader.fail();
    tenant::lists(tenant_, [&](std::size_t number, auto& items) {
      if (number != list) return;
      if (from != items.size() || count > reader.left()) return reader.fail();
      reserve(items, total);
      reader.append(items, count);
    });
  }
  if (reader.policy_unknown()) {
    return rb::fail(ErrorCode::not_found, "a checkpoint names a policy that is not stored");
  }
  if (reader.failed() || !reader.at_end()) {
    return rb::fail(ErrorCode::corrupt_data, "a slice of a checkpoint cannot be read");
  }
  return {};
}

Result<TenantState> SliceReader::finish(std::uint64_t digest) {
  if (!begun_ || rb::digest(tenant_) != digest) {
    return rb::fail(ErrorCode::corrupt_data, "a checkpoint is incomplete or damaged");
  }
  rebuild(tenant_.desk);
  // Not before the rates are proven: a damaged one may be zero.
  tenant_.gate_limits = ContactLimits::of(tenant_.limits);
  return std::move(tenant_);
}

}  // namespace rb
