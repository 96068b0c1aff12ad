#include "prod/http/agents/tool_results.hpp"

#include "core/engine/tenant/tenant_state.hpp"
#include "core/log/json.hpp"
#include "core/log/names.hpp"
#include "prod/adapters/agents/wire/visits.hpp"
#include "prod/http/bookings/booking_json.hpp"

namespace rb::prod {
namespace {

ToolResult time_json(const Work& work, const Visit& visit, SlotId slot) {
  const Instant start = visit.desk.slots[slot].start;
  return agent_time_json({start, visit_zone(work, visit.subject.patient).to_local(start)});
}

ToolResult offers_json(const Work& work, const Visit& visit, const OfferedSlots& slots) {
  ToolResult offers = ToolResult::array();
  for (const SlotId slot : slots) {
    ToolResult one{{"slot", slot.value()}};
    one.update(time_json(work, visit, slot));
    offers.push_back(std::move(one));
  }
  return offers;
}

// Of what is on offer.
std::string reason_of(const Booking& booking) {
  const auto* offering = std::get_if<booking_state::Offering>(&booking.state);
  return proto_name<proto::OfferReason>(offering == nullptr ? OfferReason::counter_offer
                                                            : offering->reason);
}

std::string_view how_it_stands(const Booking& booking) {
  switch (booking.kind()) {
    case BookingKind::details_missing:
      return "details_missing";
    case BookingKind::with_staff:
      return "with_a_person";
    case BookingKind::ended:
      return "it_is_over";
    case BookingKind::waitlisted:
      return "nothing_free";
    default:
      return "under_way";
  }
}

}  // namespace

ToolResult found_times(const Work& work, const Visit& visit, const OfferedSlots& slots) {
  if (slots.empty()) return no_times("nothing_free");
  return {{"accepted", true},
          {"offers", offers_json(work, visit, slots)},
          {"why", reason_of(*visit.known())}};
}

ToolResult no_times(std::string_view reason) {
  return {{"accepted", true}, {"offers", ToolResult::array()}, {"reason", reason}};
}

ToolResult why_no_times(const Visit& visit) {
  const Booking* booking = visit.known();
  if (booking == nullptr) return no_times("not_possible");
  ToolResult result = no_times(how_it_stands(*booking));
  if (booking->missing() != 0) result["missing"] = names_of(booking->missing());
  return result;
}

ToolResult booked_time(const Work& work, const Visit& visit, SlotId slot) {
  ToolResult result{{"accepted", true}, {"booked", true}};
  result.update(time_json(work, visit, slot));
  return result;
}

namespace {

// What was to be done, and was not: `did` is "held" or "booked".
ToolResult not_done(const Work& work, const Visit& visit, const char* did,
                    std::string_view reason) {
  const Booking* booking = visit.known();
  ToolResult result{{"accepted", true}, {did, false}, {"reason", reason}};
  const OfferedSlots offers = booking == nullptr ? OfferedSlots{} : offered(*booking);
  result["offers"] = offers_json(work, visit, offers);
  if (booking != nullptr && booking->kind() == BookingKind::searching) result["pending"] = true;
  return result;
}

}  // namespace

ToolResult not_booked(const Work& work, const Visit& visit, std::string_view reason) {
  return not_done(work, visit, "booked", reason);
}

ToolResult held_time(const Work& work, const Visit& visit, SlotId slot, Instant until) {
  ToolResult result{{"accepted", true}, {"held", true}, {"until", rfc3339(until)}};
  result.update(time_json(work, visit, slot));
  return result;
}

ToolResult not_held(const Work& work, const Visit& visit, std::string_view reason) {
  return not_done(work, visit, "held", reason);
}

}  // namespace rb::prod
