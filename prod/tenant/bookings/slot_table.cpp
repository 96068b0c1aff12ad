#include "prod/tenant/bookings/slot_table.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <tuple>
#include <utility>

#include "core/base/assert.hpp"
#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

template <class Number>
bool read(std::string_view text, Number& number) {
  const char* end = text.data() + text.size();
  const auto done = std::from_chars(text.data(), end, number);
  return done.ec == std::errc{} && done.ptr == end;
}

template <class Id>
std::string text_of(Id id) {
  return id.is_none() ? "-" : std::to_string(id.value());
}

// What makes it this slot and no other.
std::string identity_of(const TableSlot& slot) {
  return std::to_string(to_ms(slot.start)) + ' ' + text_of(slot.provider) + ' ' +
         text_of(slot.specialty) + (slot.office_decides ? " 1 " : " 0 ") + slot.slot;
}

// "WORD MORE": names have no spaces, what people call them may.
std::string with_words(std::string word, const std::string& more) {
  return more.empty() ? word : std::move(word) + ' ' + more;
}
std::pair<std::string, std::string> split_words(std::string_view text) {
  const std::size_t space = std::min(text.find(' '), text.size());
  return {std::string(text.substr(0, space)),
          std::string(text.substr(std::min(space + 1, text.size())))};
}

std::string body_of(const TableSlot& slot) {
  return with_words(identity_of(slot), slot.place);
}

std::optional<TableSlot> slot_of(std::string_view body) {
  std::array<std::string_view, 4> parts;
  for (std::string_view& part : parts) {
    const std::size_t space = body.find(' ');
    if (space == body.npos) return std::nullopt;
    part = body.substr(0, space);
    body.remove_prefix(space + 1);
  }
  std::int64_t start = 0;
  TableSlot slot;
  std::tie(slot.slot, slot.place) = split_words(body);
  if (!read(parts[0], start) || slot.slot.empty()) return std::nullopt;
  slot.provider = id_of<ProviderId>(parts[1]);
  slot.specialty = id_of<SpecialtyId>(parts[2]);
  slot.start = instant_from_ms(start);
  slot.office_decides = parts[3] == "1";
  return slot;
}

std::string appointment_key(BookingId booking, std::uint64_t key) {
  return std::to_string(booking.value()) + ' ' + std::to_string(key);
}

}  // namespace

bool is_provider_name(std::string_view text) {
  for (const std::string_view type : {"Practitioner/", "Schedule/"}) {
    if (!text.starts_with(type)) continue;
    const std::string_view id = text.substr(type.size());
    return !id.empty() && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             c == '-' || c == '.';
    });
  }
  return false;
}

ProviderId SlotTable::provider(const std::string& name, const std::string& who) {
  RB_ASSERT(is_provider_name(name));
  const ProviderId next{static_cast<std::uint32_t>(providers_.size())};
  const auto [at, fresh] = provider_by_name_.try_emplace(name, next);
  if (fresh) providers_.push_back({name, {}});
  KnownProvider& known = providers_[at->second.index()];
  const bool renamed = !who.empty() && who != known.who && !known.named;
  if (renamed) known.who = who;
  known.named = known.named || !who.empty();
  if (fresh || renamed) {
    news_.push_back(
        {kProviderEntry, std::to_string(at->second.value()), with_words(name, known.who)});
  }
  return at->second;
}

SpecialtyId SlotTable::service_type(const std::string& token) {
  if (token.empty()) return SpecialtyId::none();
  const SpecialtyId next{static_cast<std::uint16_t>(service_types_.size())};
  const auto [at, fresh] = service_type_by_token_.try_emplace(token, next);
  if (fresh) {
    service_types_.push_back(token);
    news_.push_back({kServiceTypeEntry, std::to_string(next.value()), token});
  }
  return at->second;
}

const std::string& SlotTable::name_of(ProviderId provider) const {
  RB_ASSERT(provider.index() < providers_.size());
  return providers_[provider.index()].name;
}

const std::string& SlotTable::who_is(ProviderId provider) const {
  RB_ASSERT(provider.index() < providers_.size());
  return providers_[provider.index()].who;
}

const std::string& SlotTable::token_of(SpecialtyId specialty) const {
  static const std::string kNone;
  if (specialty.is_none()) return kNone;
  RB_ASSERT(specialty.index() < service_types_.size());
  return service_types_[specialty.index()];
}

void SlotTable::add(std::uint64_t key, TableSlot slot) {
  key_by_identity_[identity_of(slot)] = key;
  slots_[key] = std::move(slot);
  next_key_ = std::max(next_key_, key + 1);
}

std::uint64_t SlotTable::key_of(const TableSlot& slot) {
  const auto found = key_by_identity_.find(identity_of(slot));
  if (found != key_by_identity_.end()) {
    TableSlot& known = slots_.at(found->second);
    if (slot.place.empty() || slot.place == known.place) return found->second;
    known.place = slot.place;
    const bool kept = std::find(passing_.begin(), passing_.end(), found->second) == passing_.end();
    if (kept) news_.push_back({kSlotEntry, std::to_string(found->second), body_of(known)});
    return found->second;
  }
  const std::uint64_t key = next_key_;
  add(key, slot);
  passing_.push_back(key);
  return key;
}

const TableSlot* SlotTable::find(std::uint64_t key) const {
  const auto found = slots_.find(key);
  return found == slots_.end() ? nullptr : &found->second;
}

bool SlotTable::knows_all(const SlotBook& listed) const {
  return std::all_of(listed.all().begin(), listed.all().end(),
                     [&](const ListedSlot& slot) { return slots_.contains(slot.key); });
}

void SlotTable::keep(std::uint64_t key) {
  const auto passing = std::find(passing_.begin(), passing_.end(), key);
  if (passing == passing_.end()) return;
  passing_.erase(passing);
  news_.push_back({kSlotEntry, std::to_string(key), body_of(slots_.at(key))});
}

void SlotTable::forget() {
  for (const std::uint64_t key : passing_) {
    key_by_identity_.erase(identity_of(slots_.at(key)));
    slots_.erase(key);
  }
  passing_.clear();
}

void SlotTable::set_appointment(BookingId booking, std::uint64_t key, std::string id) {
  std::string name = appointment_key(booking, key);
  news_.push_back({kAppointmentEntry, name, id});
  appointments_[std::move(name)] = std::move(id);
}

void SlotTable::forget_appointment(BookingId booking, std::uint64_t key) {
  const auto found = appointments_.find(appointment_key(booking, key));
  if (found == appointments_.end()) return;
  news_.push_back({kAppointmentEntry, found->first, {}});
  appointments_.erase(found);
}

std::string SlotTable::appointment(BookingId booking, std::uint64_t key) const {
  const auto found = appointments_.find(appointment_key(booking, key));
  return found == appointments_.end() ? std::string() : found->second;
}

std::vector<Entry> SlotTable::take_news() {
  return std::exchange(news_, {});
}

Result<void> SlotTable::restore(const Entry& entry) {
  const auto damaged = [&] {
    return fail(ErrorCode::corrupt_data,
                "the entry `" + entry.kind + "` " + entry.key + " of the store cannot be read");
  };
  if (entry.kind == kAppointmentEntry) {
    if (entry.body.empty()) {
      appointments_.erase(entry.key);
    } else {
      appointments_[entry.key] = entry.body;
    }
    return {};
  }
  if (entry.kind == kSlotEntry) {
    std::uint64_t key = 0;
    auto slot = slot_of(entry.body);
    if (!slot || !read(entry.key, key) || key == 0) return damaged();
    add(key, *std::move(slot));
    return {};
  }
  std::size_t number = 0;
  if (!read(entry.key, number) || entry.body.empty()) return damaged();
  // As it was given then, and stored since: the next number, or a known one's new words.
  const std::size_t before = news_.size();
  if (entry.kind == kProviderEntry) {
    const auto [name, who] = split_words(entry.body);
    const bool readable = is_provider_name(name) && number <= providers_.size();
    if (!readable || provider(name, who).index() != number) return damaged();
    providers_[number].named = false;
  } else {
    const bool next = number == service_types_.size();
    if (!next || service_type(entry.body).index() != number) return damaged();
  }
  news_.resize(before);
  return {};
}

}  // namespace rb::prod
