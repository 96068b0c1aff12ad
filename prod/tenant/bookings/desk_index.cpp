#include "prod/tenant/bookings/desk_index.hpp"

#include "prod/store/entry_kinds.hpp"

namespace rb::prod {
namespace {

// The slot that an event is about; none() where it is about none.
SlotId slot_of(const BookingEvent& event) {
  return std::visit(
      [](const auto& e) {
        if constexpr (requires { e.slot; }) {
          return e.slot;
        } else {
          return SlotId::none();
        }
      },
      event);
}

}  // namespace

void DeskIndex::rebuild(const TenantState& state) {
  by_patient_.clear();
  held_.clear();
  with_offices_.clear();
  climbing_.clear();
  for (std::uint32_t i = 0; i < state.desk.bookings.size(); ++i) {
    begins(BookingId{i}, state.desk.bookings[i]);
    look_at(state.desk, BookingId{i});
  }
  for (std::uint32_t i = 0; i < state.desk.slots.size(); ++i) look_at_slot(state.desk, SlotId{i});
  for (std::uint32_t i = 0; i < state.offices.requests.size(); ++i) {
    look_at(state.offices, OfficeRequestId{i});
  }
}

void DeskIndex::follow(const TenantState& state, std::span<const Event> events) {
  for (const Event& event : events) {
    if (const auto* asked = std::get_if<OfficeEvent>(&event.body)) {
      look_at(state.offices, asked->request);
    }
    const auto* about = std::get_if<BookingEvent>(&event.body);
    if (about == nullptr) continue;
    if (const SlotId slot = slot_of(*about); !slot.is_none()) look_at_slot(state.desk, slot);
    const BookingId booking = booking_of(*about);
    if (booking.is_none()) continue;
    if (std::holds_alternative<event::BookingRequested>(*about)) {
      begins(booking, state.desk.bookings[booking.index()]);
    }
    look_at(state.desk, booking);
  }
}

void DeskIndex::begins(BookingId booking, const Booking& of) {
  by_patient_[of.patient].push_back(booking);
}

void DeskIndex::look_at_slot(const DeskState& desk, SlotId slot) {
  const ListedSlot& listed = desk.slots[slot];
  if (!listed.holder.is_none() && !listed.taken) {
    held_.insert(slot);
  } else {
    held_.erase(slot);
  }
}

void DeskIndex::look_at(const DeskState& desk, BookingId booking) {
  const auto* asked =
      std::get_if<booking_state::ProviderAsked>(&desk.bookings[booking.index()].state);
  if (asked != nullptr && !asked->asking.request.is_none()) {
    with_offices_.insert(booking);
  } else {
    with_offices_.erase(booking);
  }
}

// Of a booking at most one is open.
void DeskIndex::look_at(const OfficeState& offices, OfficeRequestId request) {
  const office::Request& of = offices.requests[request.index()];
  if (of.open()) {
    climbing_[of.booking] = request;
  } else if (const auto found = climbing_.find(of.booking);
             found != climbing_.end() && found->second == request) {
    climbing_.erase(found);
  }
}

const std::vector<BookingId>& DeskIndex::of_patient(PatientId patient) const {
  static const std::vector<BookingId> kNone;
  const auto found = by_patient_.find(patient);
  return found == by_patient_.end() ? kNone : found->second;
}

OfficeRequestId DeskIndex::climbs_for(BookingId booking) const {
  const auto found = climbing_.find(booking);
  return found == climbing_.end() ? OfficeRequestId::none() : found->second;
}

OfficeAsk DeskIndex::ask_of(const TenantState& state, BookingId booking) const {
  const auto& asked =
      std::get<booking_state::ProviderAsked>(state.desk.bookings[booking.index()].state);
  const auto claim = claims_.find(asked.asking.request);
  OfficeAsk ask{.request = asked.asking.request,
                .booking = booking,
                .slot = asked.slot,
                .until = asked.until,
                .claimed_by = claim == claims_.end() ? std::string() : claim->second,
                .office = climbs_for(booking)};
  if (!ask.office.is_none()) {
    const office::Request& request = state.offices.requests[ask.office.index()];
    ask.telephone = has_channel(request.reached, OfficeChannel::phone_task);
  }
  return ask;
}

std::vector<OfficeAsk> DeskIndex::office_asks(const TenantState& state) const {
  std::vector<OfficeAsk> asks;
  for (const BookingId booking : with_offices_) asks.push_back(ask_of(state, booking));
  return asks;
}

std::optional<OfficeAsk> DeskIndex::office_ask(const TenantState& state, RequestId request) const {
  for (const BookingId booking : with_offices_) {
    const auto& asked =
        std::get<booking_state::ProviderAsked>(state.desk.bookings[booking.index()].state);
    if (asked.asking.request == request) return ask_of(state, booking);
  }
  return std::nullopt;
}

Entry DeskIndex::claim(RequestId request, const std::string& who) {
  claims_[request] = who;
  return {kOfficeClaimEntry, std::to_string(request.value()), who};
}

void DeskIndex::restore_claim(const Entry& entry) {
  claims_[id_of<RequestId>(entry.key)] = entry.body;
}

}  // namespace rb::prod
