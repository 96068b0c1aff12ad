#include "prod/tenant/bookings/booking_orders.hpp"

#include "core/engine/tenant/presence.hpp"

namespace rb::prod {
namespace {

// What a search leaves out: what this patient refused, and what others are about to have.
std::vector<std::string> unwanted(const BookingDeskView& view, BookingId id) {
  std::vector<std::string> slots;
  const DeskState& desk = view.state.desk;
  const auto add = [&](SlotId slot) {
    const TableSlot* known = view.table.find(desk.slots[slot].key);
    if (known != nullptr) slots.push_back(known->slot);
  };
  for (const SlotId slot : desk.bookings[id.index()].refused) add(slot);
  for (const SlotId slot : view.index.held()) {
    if (desk.slots[slot].holder != id) add(slot);
  }
  return slots;
}

}  // namespace

std::string visit_identifier(const std::string& tenant, const std::string& store, BookingId booking,
                             SlotId slot) {
  return tenant + "-" + store + "-booking-" + std::to_string(booking.value()) + "-" +
         std::to_string(slot.value());
}

ZoneId zone_of_visits(const TenantState& state, const VisitSetup& setup, PatientId patient) {
  if (!setup.zone.is_none()) return setup.zone;
  const PlaceId place = state.patients[patient.index()].facts.place;
  const bool known = place.index() < state.places.size();
  if (!known || state.places[place.index()].zones.empty()) return ZoneId{0};
  return state.places[place.index()].zones.items[0];
}

const BookingPolicy& policy_of(const TenantState& state, const Booking& booking) {
  static const BookingPolicy kDefaults{};
  if (booking.campaign.is_none()) return kDefaults;
  return state.campaigns[booking.campaign.index()].policy->booking->policy;
}

BookingOrder order_of(const BookingDeskView& view, Instant now,
                      const effect::BookingRequest& asked) {
  const Booking& b = view.state.desk.bookings[asked.booking.index()];
  const BookingPolicy& policy = policy_of(view.state, b);
  const proto::Person person = view.directory.person(asked.patient);
  BookingOrder order{.request = asked.request, .booking = asked.booking, .ask = asked.ask};
  order.who = asked.patient;
  order.campaign = b.campaign;
  order.patient = person.ehr_id().empty() ? person.id() : person.ehr_id();
  order.answer_by = now + policy.answer_within * 9 / 10;
  const SpecialtyId specialty = b.needs.specialty;
  order.service_type =
      specialty.is_none() ? view.setup.service_type : view.table.token_of(specialty);
  if (asked.ask == BookingAsk::search) {
    order.scope = asked.scope;
    if (!b.assignment.is_none()) {
      const Assignment& outreach = view.state.assignments[b.assignment.index()];
      order.in_conversation = on_the_phone(outreach) || in_session(outreach, now);
    }
    if (asked.scope == SearchScope::preferred && !b.needs.preferred.is_none()) {
      order.practitioner = view.table.name_of(b.needs.preferred);
    } else {
      order.scope = SearchScope::anyone;
    }
    order.wish = b.needs.wish;
    order.earliest = now + policy.notice_before;
    order.zones = view.zones;
    order.zone = zone_of_visits(view.state, view.setup, asked.patient);
    order.except = unwanted(view, asked.booking);
    return order;
  }
  if (asked.slot.is_none()) return order;
  const ListedSlot& listed = view.state.desk.slots[asked.slot];
  order.identifier = visit_identifier(view.tenant, view.store_name, asked.booking, asked.slot);
  order.appointment = view.table.appointment(asked.booking, listed.key);
  order.start = listed.start;
  if (const TableSlot* slot = view.table.find(listed.key)) order.slot = slot->slot;
  return order;
}

Candidate candidate_of(const FoundTime& time, SlotTable& table, const VisitSetup& setup,
                       const Zone& zone) {
  TableSlot slot;
  slot.slot = time.slot;
  slot.provider = table.provider(time.practitioner, time.who);
  const std::string& token = time.service_type.empty() ? setup.service_type : time.service_type;
  slot.specialty =
      table.takes_service_type(token) ? table.service_type(token) : SpecialtyId::none();
  slot.start = time.start;
  slot.office_decides = setup.offices_decide;
  slot.place = time.place;
  return {.key = table.key_of(slot),
          .provider = slot.provider,
          .specialty = slot.specialty,
          .start = slot.start,
          .local = zone.to_local(slot.start),
          .office_decides = slot.office_decides};
}

command::BookingResult result_of(const BookingReply& reply, SlotTable& table,
                                 const VisitSetup& setup, const Zone& zone) {
  command::BookingResult result;
  result.booking = reply.booking;
  result.request = reply.request;
  result.answer = reply.answer;
  result.appointment = reply.appointment;
  result.retry_after = reply.retry_after;
  for (const FoundTime& time : reply.found) {
    if (result.found.size() == kMaxCandidates) break;
    Candidate candidate = candidate_of(time, table, setup, zone);
    candidate.planned = reply.planned;
    result.found.push_back(candidate);
  }
  return result;
}

DetailSet known_of(const proto::Person& person) {
  DetailSet known = 0;
  if (!person.birth_date().empty()) known |= bit(Detail::birth_date);
  const bool insured = !person.payer().empty() && person.payer() != "unknown" &&
                       person.payer() != "uninsured" && person.payer() != "none";
  if (insured) known |= bit(Detail::insurance);
  return known;
}

}  // namespace rb::prod
