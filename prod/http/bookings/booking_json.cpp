#include "prod/http/bookings/booking_json.hpp"

#include <array>

#include "core/conversation/speech/times.hpp"
#include "core/log/json.hpp"
#include "core/log/names.hpp"
#include "prod/http/bookings/office_json.hpp"

namespace rb::prod {
namespace {

using nlohmann::json;
namespace bs = booking_state;

constexpr std::array<std::string_view, kBookingKinds> kKinds = {
    "intake",         "details_missing", "verifying",  "searching", "offering",  "held",
    "provider_asked", "negotiating",     "writing",    "booked",    "confirmed", "reminded",
    "releasing",      "waitlisted",      "with_staff", "ended"};
constexpr std::array<std::string_view, 7> kDays = {"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

std::string minutes_text(std::int16_t minutes) {
  const auto two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
  return two(minutes / 60) + ":" + two(minutes % 60);
}

std::string day_text(std::chrono::sys_days day) {
  return rfc3339(Instant{day.time_since_epoch()}).substr(0, 10);
}

// What the state alone knows.
struct StateJson {
  Work& work;
  BookingId id;
  const Booking& b;
  json& to;

  void request(const Asking& asking) const {
    to[asking.request.is_none() ? "next_try" : "asked"] = rfc3339(asking.due);
    if (asking.tries > 0) to["tries"] = asking.tries;
  }

  template <class Other>
  requires(!std::is_base_of_v<bs::Booked, Other>) void operator()(const Other&) const {}
  void operator()(const bs::DetailsMissing& s) const {
    to["asked_times"] = s.asked;
    to["asked_again"] = rfc3339(s.next);
  }
  void operator()(const bs::Verifying& s) const { request(s.asking); }
  void operator()(const bs::Searching& s) const { request(s.asking); }
  void operator()(const bs::Offering& s) const {
    to["offer"] = {{"why", proto_name<proto::OfferReason>(s.reason)},
                   {"until", rfc3339(s.until)},
                   {"delivered", s.delivered}};
    if (s.reserved.is_none()) return;
    to["reserved"] = {{"slot", s.reserved.value()}, {"until", rfc3339(s.reserved_until)}};
  }
  void operator()(const bs::Held& s) const { to["held_until"] = rfc3339(s.until); }
  void operator()(const bs::ProviderAsked& s) const {
    to["office_until"] = rfc3339(s.until);
    const OfficeRequestId climbs = work.desk().climbs_for(id);
    if (!climbs.is_none()) to["office"] = office_json(work, climbs);
  }
  void operator()(const bs::Negotiating& s) const {
    to["offer"] = {{"why", proto_name<proto::OfferReason>(OfferReason::counter_offer)},
                   {"until", rfc3339(s.until)},
                   {"delivered", s.delivered}};
  }
  void operator()(const bs::Writing& s) const {
    to["maybe_written"] = s.maybe_written;
    request(s.asking);
  }
  template <class S>
  requires(std::is_base_of_v<bs::Booked, S>) void operator()(const S& s) const {
    to["next_look"] = rfc3339(s.next);
  }
  void operator()(const bs::Releasing& s) const { request(s.asking); }
  void operator()(const bs::Waitlisted& s) const {
    to["waitlisted_until"] = rfc3339(b.waitlist_until);
    to["searches_again"] = rfc3339(s.next);
  }
  void operator()(const bs::WithStaff& s) const {
    to["task"] = s.task.value();
    to["task_reason"] = proto_name<proto::BookingTask>(s.reason);
  }
  void operator()(const bs::Ended& s) const {
    to["ending"] = proto_name<proto::BookingEnding>(s.ending);
  }
};

}  // namespace

std::vector<std::string_view> names_of(DetailSet details) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < kDetails; ++i) {
    if ((details & (1U << i)) != 0) names.push_back(kDetailNames[i]);
  }
  return names;
}

std::string_view name_of(BookingKind kind) {
  return kKinds[static_cast<std::size_t>(kind)];
}

const Zone& visit_zone(const Work& work, PatientId patient) {
  return (*work.setup().zones)[zone_of_visits(work.state(), work.setup().visits, patient)];
}

const Zone& zone_of(const Work& work, BookingId id) {
  return visit_zone(work, work.state().desk.bookings[id.index()].patient);
}

json slot_json(Work& work, BookingId id, SlotId slot) {
  const ListedSlot& listed = work.state().desk.slots[slot];
  json one = {{"slot", slot.value()},
              {"start", rfc3339(listed.start)},
              {"local", time_words(zone_of(work, id).to_local(listed.start), Tongue::english,
                                   TimeForm::written)},
              {"practitioner", work.slots().name_of(listed.provider)}};
  const std::string& who = work.slots().who_is(listed.provider);
  if (!who.empty()) one["practitioner_name"] = who;
  if (const TableSlot* known = work.slots().find(listed.key)) {
    one["ehr_slot"] = known->slot;
    if (!known->place.empty()) one["place"] = known->place;
  }
  if (listed.office_decides) one["office_decides"] = true;
  return one;
}

json wish_json(const TimeWish& wish) {
  json one = json::object();
  if (wish.weekdays != 0) {
    json days = json::array();
    for (std::size_t i = 0; i < kDays.size(); ++i) {
      if ((wish.weekdays & (1U << i)) != 0) days.push_back(kDays[i]);
    }
    one["weekdays"] = std::move(days);
  }
  if (wish.part) one["part"] = proto_name<proto::PartOfDay>(*wish.part);
  if (wish.not_before) one["not_before"] = minutes_text(*wish.not_before);
  if (wish.not_after) one["not_after"] = minutes_text(*wish.not_after);
  if (wish.from) one["from"] = day_text(*wish.from);
  if (wish.until) one["until"] = day_text(*wish.until);
  if (wish.earliest) one["earliest"] = true;
  return one;
}

json booking_json(Work& work, BookingId id) {
  const Booking& b = work.state().desk.bookings[id.index()];
  json one = {{"id", id.value()},
              {"patient", work.directory().person(b.patient).id()},
              {"state", name_of(b.kind())},
              {"source", proto_name<proto::BookingSource>(b.source)},
              {"wish", wish_json(b.needs.wish)},
              {"known", names_of(b.known)},
              {"missing", names_of(b.missing())}};
  if (!b.campaign.is_none()) one["campaign"] = b.campaign.value();
  if (!b.assignment.is_none()) one["assignment"] = b.assignment.value();
  if (!b.needs.specialty.is_none()) {
    one["service_type"] = work.slots().token_of(b.needs.specialty);
  }
  if (!b.needs.preferred.is_none()) {
    one["practitioner"] = work.slots().name_of(b.needs.preferred);
  }
  json offers = json::array();
  for (const SlotId slot : offered(b)) offers.push_back(slot_json(work, id, slot));
  one["offers"] = std::move(offers);
  if (b.refusals > 0) one["offers_refused"] = b.refusals;
  if (b.lapses > 0) one["offers_unanswered"] = b.lapses;
  if (const SlotId held = held_slot(b); !held.is_none()) one["held"] = slot_json(work, id, held);
  if (const SlotId slot = standing_slot(b); !slot.is_none()) {
    one["appointment"] = slot_json(work, id, slot);
    one["appointment"]["identifier"] =
        visit_identifier(work.setup().name, work.store_name(), id, slot);
  }
  if (b.cancel_wanted) one["cancel_wanted"] = true;
  if (b.visit_over) one["visit_kept"] = b.visit_kept;
  std::visit(StateJson{work, id, b, one}, b.state);
  return one;
}

}  // namespace rb::prod
