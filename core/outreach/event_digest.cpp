#include "core/outreach/event_digest.hpp"

#include "core/booking/event_fields.hpp"
#include "core/provider/desk/event_fields.hpp"

namespace rb {
namespace {

// Packs small fields, so that an event costs few rounds.
constexpr std::uint64_t pack(std::uint32_t high, std::uint32_t low) {
  return (static_cast<std::uint64_t>(high) << 32U) | low;
}
template <class... Small>
constexpr std::uint64_t bytes(Small... values) {
  std::uint64_t word = 0;
  ((word = (word << 8U) | static_cast<std::uint8_t>(values)), ...);
  return word;
}

// Over the members of a booking's event, as its list names them.
struct AddFields {
  Digest& d;

  template <class T>
  requires std::is_integral_v<T> || std::is_enum_v<T>
  void operator()(std::uint32_t, T value) { d.add_signed(static_cast<std::int64_t>(value)); }
  void operator()(std::uint32_t, Instant at) { d.add_signed(to_ms(at)); }
  template <class Tag, class Rep>
  void operator()(std::uint32_t, StrongId<Tag, Rep> id) {
    d.add(id.value());
  }
  void operator()(std::uint32_t, Millis length) { d.add_signed(length.count()); }
  template <class T, std::size_t N>
  void operator()(std::uint32_t number, const ShortList<T, N>& list) {
    d.add(list.size());
    for (const T item : list) (*this)(number, item);
  }
  void fixed(std::uint32_t, std::uint64_t value) { d.add(value); }
  template <class T>
  void optional(std::uint32_t, const std::optional<T>& value) {
    d.add(value.has_value() ? 1 : 0);
    if (!value) return;
    if constexpr (std::is_same_v<T, std::chrono::sys_days>) {
      d.add_signed(value->time_since_epoch().count());
    } else if constexpr (std::is_same_v<T, Instant>) {
      d.add_signed(to_ms(*value));
    } else {
      d.add_signed(static_cast<std::int64_t>(*value));
    }
  }
  template <class T>
  void nested(std::uint32_t, const T& inner) {
    wire::fields(*this, inner);
  }
};

struct Add {
  Digest& d;

  void operator()(const BookingEvent& e) const {
    d.add(e.index());
    AddFields add{d};
    std::visit([&](const auto& body) { wire::fields(add, body); }, e);
  }

  void operator()(const OfficeEvent& e) const {
    d.add(e.body.index());
    AddFields add{d};
    std::visit(
        [&](const auto& body) {
          wire::fields(add,
                       wire::OfOffice<std::remove_reference_t<decltype(body)>>{e.request, body});
        },
        e.body);
  }

  void operator()(const event::TenantConfigured& e) const {
    d.add(e.seed);
    d.add_signed(e.limits.ehr_per_second_ppm);
    d.add_signed(e.limits.calls_per_second_ppm);
    d.add_signed(e.limits.texts_per_second_ppm);
    d.add(pack(e.limits.trunks, e.limits.agents));
    d.add(e.limits.texts_per_carrier_and_day);
    d.add_signed(e.limits.ehr_answer_within.count());
  }
  void operator()(const event::PlaceRegistered& e) const {
    d.add(e.place.value());
    d.add(bytes(e.zones.size(), e.states.size()));
    for (const ZoneId zone : e.zones) d.add(zone.value());
    for (const StateId state : e.states) d.add(state.value());
  }
  void operator()(const event::PatientRegistered& e) const {
    d.add(pack(e.patient.value(), e.facts.place.value()));
    d.add(bytes(e.facts.phones.size(), e.facts.preferred_daypart, e.facts.consent,
                e.facts.opted_out, e.facts.segment));
    for (const PatientPhone& phone : e.facts.phones) {
      d.add(pack(phone.phone.value(), phone.mobile_carrier * 2U + (phone.textable ? 1U : 0U)));
    }
  }
  void operator()(const event::CampaignStarted& e) const {
    d.add(e.policy_hash);
    d.add(pack(static_cast<std::uint32_t>(e.urgency), e.weight));
    d.add_signed(to_ms(e.deadline));
    if (e.notices == NoticeCampaigns{}) return;  // they came later
    d.add(e.notices.ask.value());
    d.add(pack(e.notices.remind.value(), e.notices.tell.value()));
  }
  void operator()(const event::CampaignPaused& e) const { d.add(bytes(e.reason)); }
  void operator()(const event::CampaignResumed&) const {}
  void operator()(const event::CampaignCancelled&) const {}
  void operator()(const event::CampaignReprioritised& e) const {
    d.add(pack(static_cast<std::uint32_t>(e.urgency), e.weight));
  }
  void operator()(const event::PatientEnrolled& e) const {
    d.add(e.patient.value());
    d.add_signed(to_ms(e.due));
    d.add_signed(to_ms(e.deadline));
    if (e.about.booking.is_none()) return;  // they came later
    d.add(pack(e.about.booking.value(),
               static_cast<std::uint32_t>(e.about.notice.value_or(Notice{}))));
  }
  void operator()(const event::WakeScheduled& e) const {
    d.add_signed(to_ms(e.due));
    d.add(bytes(e.reason, e.step));
  }
  void operator()(const event::ContactWithheld& e) const {
    d.add_signed(to_ms(e.until));
    d.add(bytes(e.reason, e.rule));
  }
  void operator()(const event::StepSkipped& e) const { d.add(bytes(e.step, e.reason)); }
  void operator()(const event::EhrAsked& e) const {
    d.add(e.request.value());
    d.add(pack(e.phone.value(), static_cast<std::uint32_t>(bytes(e.kind, e.channel))));
  }
  void operator()(const event::EhrAnswered& e) const {
    d.add(e.request.value());
    d.add(bytes(e.kind, e.answer));
  }
  void operator()(const event::AttemptIntended& e) const {
    d.add(pack(e.phone.value(), e.ordinal));
    d.add(bytes(e.channel, e.step, e.caller_id, e.daypart, e.voicemail, e.contacts_day,
                e.contacts_week));
    d.add_signed(to_ms(e.latest_end));
    d.add_signed(to_ms(e.window_close));
    d.add(e.score_ppm);
  }
  void operator()(const event::AttemptAccepted& e) const { d.add(e.ordinal); }
  void operator()(const event::AttemptUnknown& e) const {
    d.add(e.ordinal);
    d.add_signed(to_ms(e.resolve_by));
  }
  void operator()(const event::AttemptEnded& e) const {
    d.add(pack(e.phone.value(), e.ordinal));
    d.add(bytes(e.channel, e.outcome, e.disposition, e.left_voicemail, e.counts));
    d.add_signed(e.talk.count());
  }
  void operator()(const event::PatientActed& e) const { d.add(bytes(e.act, e.source)); }
  void operator()(const event::BookingMade& e) const {
    d.add(e.request.value());
    d.add(e.appointment);
  }
  void operator()(const event::HumanTaskOpened& e) const {
    d.add(pack(e.task.value(), static_cast<std::uint32_t>(e.reason)));
  }
  void operator()(const event::HumanTaskClosed& e) const {
    d.add(pack(e.task.value(), static_cast<std::uint32_t>(e.result)));
  }
  void operator()(const event::AssignmentEnded& e) const { d.add(bytes(e.ending)); }
  void operator()(const event::PatientOptedOut& e) const {
    d.add(pack(e.patient.value(), e.phone.value()));
  }
  void operator()(const event::AgentsChanged& e) const { d.add(e.agents); }
  void operator()(const event::EhrGateChanged& e) const {
    d.add(bytes(e.closed));
    d.add_signed(to_ms(e.until));
  }
  void operator()(const event::CheckpointTaken& e) const {
    for (const std::uint32_t count : e.by_state) d.add(count);
    for (const std::uint32_t count : e.by_ending) d.add(count);
    d.add(e.state_digest);
  }
};

}  // namespace

void add_to(Digest& digest, const Event& event) {
  digest.add_signed(to_ms(event.at));
  digest.add((static_cast<std::uint64_t>(event.body.index()) << 48U) |
             (static_cast<std::uint64_t>(event.campaign.value()) << 32U) |
             event.assignment.value());
  std::visit(Add{digest}, event.body);
}

}  // namespace rb
