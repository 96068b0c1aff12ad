#include "prod/conversations/tenant_host.hpp"

#include "core/conversation/grammar/read_reply.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "edge/roster/field_values.hpp"

namespace rb::prod {

KnownIdentity known_identity(const proto::Person& person) {
  KnownIdentity known;
  if (const auto date = edge::read_date(person.birth_date())) {
    known.birth_date = std::chrono::year_month_day{*date};
  }
  return known;
}

TenantHost::TenantHost(Work& work, const Flow& flow, PatientId patient)
    : work_(work), flow_(flow), patient_(patient) {
  const proto::Person person = work.directory().person(patient);
  known_ = known_identity(person);
  tongue_ = spoken_tongue(person.language());
  who_ = {person.given_name(), work.setup().organisation, work.setup().callback_number};
}

const DeskState& TenantHost::desk() const {
  return work_.state().desk;
}

BookingId TenantHost::booking_of(AssignmentId assignment) const {
  return work_.engine().booking_led_to(assignment);
}

const Zone& TenantHost::zone_of_visits() const {
  return (
      *work_.setup().zones)[prod::zone_of_visits(work_.state(), work_.setup().visits, patient_)];
}

const Zone& TenantHost::own_zone() const {
  return (*work_.setup().zones)[prod::zone_of_visits(work_.state(), {}, patient_)];
}

LocalTime TenantHost::local_start(SlotId slot) const {
  return zone_of_visits().to_local(desk().slots[slot].start);
}

std::optional<Instant> TenantHost::first_time(const TimeWish& wish) const {
  return first_time_of(wish, own_zone(), work_.now());
}

OfferWords TenantHost::words_of(SlotId id) const {
  const ListedSlot& slot = desk().slots[id];
  const TableSlot* known = work_.slots().find(slot.key);
  return {local_start(id), work_.slots().who_is(slot.provider),
          known == nullptr ? std::string() : known->place};
}

template <class Use>
auto TenantHost::speak(const Session& session, Use&& use) const {
  VisitFacts visit;
  visit.service = flow_.about[position(session.dialogue.tongue)];
  if (const BookingId id = booking_in(*this, session); !id.is_none()) {
    const Booking& booking = desk().bookings[id.index()];
    if (const auto* booked = appointment_of(booking)) {
      const OfferWords words = words_of(booked->appointment.slot);
      visit.appointment = words.start;
      visit.provider = words.provider;
      visit.place = words.place;
    }
  }
  // What fell away, where another is sought for it.
  const proto::LostVisit* lost = work_.plans().lost_of(session.subject.attempt.assignment);
  if (!visit.appointment && lost != nullptr && lost->start_ms() != 0) {
    visit.appointment = zone_of_visits().to_local(instant_from_ms(lost->start_ms()));
  }
  // A sentence may be about them.
  if (visit.provider.empty()) {
    visit.provider =
        session.dialogue.tongue == Tongue::spanish ? "su profesional de salud" : "your provider";
  }
  std::vector<OfferWords> offers;
  for (std::size_t i = 0; i < session.dialogue.offer_count; ++i) {
    offers.push_back(words_of(session.dialogue.offers[i].slot));
  }
  return use(Speaker{flow_, who_, visit, offers, own_zone().to_local(work_.now())});
}

std::string TenantHost::words(const Session& session, std::span<const Line> lines) const {
  return speak(session,
               [&](const Speaker& speaker) { return say(speaker, session.dialogue, lines); });
}

Reading TenantHost::read(const Session& session, std::string_view reply) const {
  return speak(session, [&](const Speaker& speaker) {
    std::vector<OfferedSlot> offered;
    return read_reply(reply, reading_context(speaker, session.dialogue, offered));
  });
}

}  // namespace rb::prod
