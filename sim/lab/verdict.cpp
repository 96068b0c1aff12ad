#include "sim/lab/verdict.hpp"

#include <map>
#include <optional>

#include "core/booking/desk/follows.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "core/log/codec.hpp"
#include "core/policy/compile.hpp"
#include "core/rules/make_rule_pack.hpp"
#include "core/tzdb/tzdb.hpp"

namespace rb::sim {
namespace {

class EngineFold final : public audit::StateFold {
 public:
  void begin(const proto::LogHeader& header) override {
    if (auto rules = make_rule_pack(header.rules(), header.rules_hash()))
      rules_ = std::move(*rules);
  }

  void define(const proto::CampaignDefinition& campaign) override {
    LoadedPolicy loaded;
    loaded.message = campaign.policy();
    loaded.file = campaign.policy_file();
    loaded.hash = campaign.policy_hash();
    auto policy = compile_policy(loaded, rules_);
    if (!policy) {
      broken_ = true;
      return;
    }
    policies_[campaign.policy_hash()] = std::make_shared<const Policy>(std::move(*policy));
  }

  void apply(const proto::Event& message) override {
    if (broken_) return;
    auto event = from_proto(message);
    // What cannot be folded safely gives a digest that is none: I19 is broken, the auditor goes on.
    if (!event || event->sequence != state_.sequence + 1 || !sane(*event)) {
      broken_ = true;
      return;
    }
    evolve(state_, *event, [this](std::uint64_t hash) {
      const auto found = policies_.find(hash);
      return found == policies_.end() ? nullptr : found->second;
    });
  }

  [[nodiscard]] std::uint64_t digest() const override { return broken_ ? 0 : rb::digest(state_); }

 private:
  // The fold trusts its events, because the engine decided them. A log from elsewhere, or a broken
  // one, is checked for everything that the fold relies on.
  [[nodiscard]] bool sane(const Event& event) const {
    if (!event.campaign.is_none() && event.campaign.index() >= state_.campaigns.size() &&
        !std::holds_alternative<event::CampaignStarted>(event.body)) {
      return false;
    }
    const bool enrols = std::holds_alternative<event::PatientEnrolled>(event.body);
    if (!event.assignment.is_none() && !enrols) {
      if (event.assignment.index() >= state_.assignments.size()) return false;
      if (state_.assignments[event.assignment.index()].campaign != event.campaign) return false;
    }
    return std::visit([&](const auto& body) { return fits(event, body); }, event.body);
  }

  [[nodiscard]] const Assignment* of(const Event& event) const {
    return event.assignment.is_none() ? nullptr : &state_.assignments[event.assignment.index()];
  }
  template <class State>
  [[nodiscard]] const State* in(const Event& event) const {
    const Assignment* assignment = of(event);
    return assignment == nullptr ? nullptr : std::get_if<State>(&assignment->state);
  }
  [[nodiscard]] bool known(PhoneId phone) const { return phone.index() < state_.phones.size(); }
  [[nodiscard]] bool holds(const Event& event, PhoneId phone, Channel channel) const {
    if (const auto* open = in<state::Contacting>(event)) {
      return open->phone == phone && open->channel == channel;
    }
    const auto* unknown = in<state::Resolving>(event);
    return unknown != nullptr && unknown->phone == phone && unknown->channel == channel;
  }

  // Bodies that any state of any assignment can take.
  template <class Body>
  [[nodiscard]] bool fits(const Event& event, const Body&) const {
    constexpr bool of_campaign = std::is_same_v<Body, event::CampaignPaused> ||
                                 std::is_same_v<Body, event::CampaignResumed> ||
                                 std::is_same_v<Body, event::CampaignCancelled> ||
                                 std::is_same_v<Body, event::CampaignReprioritised>;
    constexpr bool of_tenant = std::is_same_v<Body, event::PlaceRegistered> ||
                               std::is_same_v<Body, event::AgentsChanged> ||
                               std::is_same_v<Body, event::EhrGateChanged> ||
                               std::is_same_v<Body, event::CheckpointTaken>;
    if constexpr (of_campaign) return !event.campaign.is_none();
    if constexpr (of_tenant) return event.assignment.is_none();
    return !event.assignment.is_none();
  }
  [[nodiscard]] bool fits(const Event&, const event::TenantConfigured& e) const {
    return e.limits.ehr_per_second_ppm > 0 && e.limits.calls_per_second_ppm > 0 &&
           e.limits.texts_per_second_ppm > 0;
  }
  [[nodiscard]] bool fits(const Event&, const event::PatientRegistered& e) const {
    // Numbers are dense: the next new one is known by its place.
    for (const PatientPhone& phone : e.facts.phones) {
      if (phone.phone.index() > state_.phones.size() + kMaxPhones) return false;
    }
    return e.patient.index() == state_.patients.size() &&
           e.facts.place.index() < state_.places.size();
  }
  [[nodiscard]] bool fits(const Event& event, const event::CampaignStarted& e) const {
    return policies_.contains(e.policy_hash) && event.campaign.index() == state_.campaigns.size();
  }
  [[nodiscard]] bool fits(const Event& event, const event::PatientEnrolled& e) const {
    return event.assignment.index() == state_.assignments.size() && !event.campaign.is_none() &&
           e.patient.index() < state_.patients.size() && knows(e.about);
  }
  [[nodiscard]] bool knows(const AboutBooking& about) const {
    return about.booking.is_none() ||
           (about.booking.index() < state_.desk.bookings.size() && about.notice.has_value());
  }
  [[nodiscard]] bool fits(const Event& event, const BookingEvent& e) const {
    const auto* requested = std::get_if<event::BookingRequested>(&e);
    const bool of_nobody =
        requested != nullptr && (requested->patient.index() >= state_.patients.size() ||
                                 (!requested->assignment.is_none() &&
                                  requested->assignment.index() >= state_.assignments.size()));
    return event.assignment.is_none() && !of_nobody && can_follow(state_.desk, e);
  }
  [[nodiscard]] bool fits(const Event& event, const OfficeEvent& e) const {
    return event.assignment.is_none() && can_follow(state_.offices, e);
  }
  [[nodiscard]] bool fits(const Event& event, const event::PatientOptedOut& e) const {
    return event.assignment.is_none() && e.patient.index() < state_.patients.size() &&
           (e.phone.is_none() || known(e.phone));
  }
  [[nodiscard]] bool fits(const Event& event, const event::EhrAsked& e) const {
    if (e.kind != EhrKind::check_status) return in<state::Booking>(event) != nullptr;
    return in<state::Waiting>(event) != nullptr && known(e.phone) &&
           state_.phones[e.phone.index()].open.is_none() &&
           state_.patients[of(event)->patient.index()].open.is_none();
  }
  [[nodiscard]] bool fits(const Event& event, const event::EhrAnswered& e) const {
    if (e.kind != EhrKind::check_status) return in<state::Booking>(event) != nullptr;
    return in<state::Checking>(event) != nullptr;
  }
  [[nodiscard]] bool fits(const Event& event, const event::AttemptIntended& e) const {
    const auto* checking = in<state::Checking>(event);
    return checking != nullptr && checking->phone == e.phone && checking->channel == e.channel;
  }
  [[nodiscard]] bool fits(const Event& event, const event::AttemptUnknown&) const {
    return in<state::Contacting>(event) != nullptr;
  }
  [[nodiscard]] bool fits(const Event& event, const event::AttemptEnded& e) const {
    return holds(event, e.phone, e.channel);
  }

  RulePack rules_;
  std::map<std::uint64_t, std::shared_ptr<const Policy>> policies_;
  TenantState state_;
  bool broken_ = false;
};

}  // namespace

std::shared_ptr<audit::StateFold> engine_fold() {
  return std::make_shared<EngineFold>();
}

Result<AuditedLog> audit_log(ByteSource& source, const Hearing& hearing) {
  audit::Options options;
  std::optional<Error> no_zone;
  options.offset_at = [&no_zone, offsets = independent_offsets()](std::string_view zone,
                                                                  Instant at) {
    auto offset = offsets(zone, at);
    if (!offset) no_zone = offset.error();
    return offset.value_or(0s);
  };
  options.expect_ledger = hearing.ledger;
  options.allow_for_scaled_clock(hearing.speed);
  options.fold = engine_fold();
  LogReader reader(source);
  audit::Auditor auditor(std::move(options));
  while (true) {
    auto record = reader.next();
    if (!record) return tl::unexpected(record.error());
    if (*record == nullptr) break;
    auditor.feed(**record);
    if (hearing.books != nullptr) hearing.books->see(**record);
  }
  if (hearing.books != nullptr) {
    for (const proto::LogRecord& record : hearing.books->records()) auditor.feed(record);
  }
  AuditedLog audited{auditor.finish(), reader.end()};
  if (no_zone) return tl::unexpected(*no_zone);
  return audited;
}

}  // namespace rb::sim
