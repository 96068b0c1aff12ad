#include "sim/lab/rehearsal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "core/base/assert.hpp"
#include "core/driver/driver.hpp"
#include "core/engine/tenant/tenant_state.hpp"
#include "core/models/answer_model.hpp"
#include "core/outreach/event_digest.hpp"
#include "sim/clinic/office_ladder.hpp"
#include "sim/lab/flows.hpp"
#include "sim/lab/rescheduled/plan_rows.hpp"
#include "sim/lab/rescheduled/plan_truth.hpp"
#include "sim/lab/run_facts.hpp"
#include "sim/lab/script.hpp"
#include "sim/lab/talked.hpp"
#include "sim/lab/version.hpp"
#include "sim/lab/visit_truth.hpp"
#include "sim/platform/joint_grid.hpp"
#include "sim/platform/platform.hpp"
#include "sim/platform/rows.hpp"
#include "sim/world/generate.hpp"

namespace rb::sim {
namespace {

class VirtualClock final : public Clock {
 public:
  [[nodiscard]] Instant now() const override { return now_; }
  void set(Instant at) { now_ = at; }

 private:
  Instant now_;
};

// Everything that looks at the events as they are appended: the digest, the metrics, the log.
class Witness final : public Store {
 public:
  Witness(RunMetrics& metrics, const RehearsalOptions& options, Platform* platform)
      : metrics_(metrics), log_(options.log), observer_(options.observer), platform_(platform) {}

  // Who plans by the events is told of them before their effects are dispatched.
  void tell_too(World* world) { world_ = world; }

  [[nodiscard]] Result<void> append(std::span<const Event> events) override {
    if (world_ != nullptr) world_->follow(events);
    for (const Event& event : events) {
      add_to(digest_, event);
      metrics_.on_event(event);
    }
    if (platform_ != nullptr && !events.empty()) platform_->commit(events);
    if (log_ != nullptr) {
      if (auto written = log_->append(events); !written) return written;
    }
    return observer_ != nullptr ? observer_->append(events) : Result<void>{};
  }

  [[nodiscard]] std::uint64_t digest() const { return digest_.value(); }

 private:
  RunMetrics& metrics_;
  LogWriter* log_;
  Store* observer_;
  Platform* platform_;  // null: a commit takes no time
  World* world_ = nullptr;
  Digest digest_;
};

// Those that plan together, in a scenario where appointments fell away.
std::vector<PlanningCampaign> planning_campaigns(const Plan& plan) {
  std::vector<PlanningCampaign> planning;
  if (!plan.scenario.bookings().has_lost()) return planning;
  for (std::size_t i = 0; i < plan.campaigns.size(); ++i) {
    const std::optional<BookingTerms>& terms = plan.campaigns[i].policy->booking;
    if (!terms || !terms->plan.together()) continue;
    planning.push_back(
        {CampaignId{static_cast<CampaignId::rep>(i)}, {terms->plan, terms->policy.notice_before}});
  }
  return planning;
}

constexpr std::uint64_t kStepsBetweenProgress = 1U << 16U;

class Run {
 public:
  // simgrid: for plans with a platform on SimGrid; else null.
  Run(const Plan& plan, const RehearsalOptions& options, std::uint64_t seed, Grid* simgrid,
      Population population, std::shared_ptr<Clinic> clinic)
      : plan_(plan),
        options_(options),
        seed_(seed),
        facts_(plan, seed, population),
        metrics_(facts_.take()),
        platform_(make_platform(plan, simgrid)),
        witness_(metrics_, options, platform_.get()),
        engine_({plan.zones, plan.rules,
                 std::make_shared<const AnswerModel>(published_coefficients()), engine_tuning(plan),
                 BookingPolicy{}, office_terms(clinic)}),
        clinic_(std::move(clinic)),
        world_(world_config(), std::move(population)),
        driver_(engine_, {&clock_, &witness_, dispatcher()}),
        script_(plan, seed, static_cast<std::uint32_t>(world_.population().size()),
                options.appointments) {}

  [[nodiscard]] Result<Rehearsal> go() {
    run_identity().seed = seed_;
    world_.look_at(&engine_.state().desk);
    world_.talk_over(&engine_);
    if (options_.overhear) world_.read_along(options_.overhear);
    if (world_.wants_events()) witness_.tell_too(&world_);
    clock_.set(plan_.start);
    const Instant end = plan_.start + plan_.horizon;
    if (options_.log != nullptr) {
      if (auto begun = begin_log(); !begun) return tl::unexpected(begun.error());
    }
    if (platform_ != nullptr) {
      platform_->network().keep_bins(metrics_.bin_width(), metrics_.bins());
    }
    tell(command::ConfigureTenant{seed_, tenant_limits(plan_)});
    for (std::size_t i = 0; i < world_.population().registrations(); ++i) {
      tell(world_.population().registration(i));
    }
    loop(end);
    clock_.set(end);
    tell(command::TakeCheckpoint{});
    if (broken_) return tl::unexpected(*broken_);
    if (options_.log != nullptr) {
      if (auto ended = end_log(); !ended) return tl::unexpected(ended.error());
    }
    Rehearsal result;
    result.digest = witness_.digest();
    metrics_.wrote_back(world_.text_talks().messages);
    result.summary = metrics_.summarise(end);
    result.summary.not_enrolled = script_.not_enrolled();
    if (!plan_.flows.empty()) {
      result.summary.conversations = talked(world_.talks());
      result.summary.text_conversations = texted(world_.text_talks());
    }
    if (result.summary.bookings && clinic_ != nullptr) {
      result.summary.bookings->truth = visit_truth(*clinic_, engine_.state().desk, end);
      if (const PlanSide* plan = world_.plan()) {
        result.summary.bookings->plan = plan_truth(*plan, *clinic_);
        result.plan_csv = plan_csv(*plan, *clinic_);
      }
    }
    for (HeldBy& held : script_.held(end)) result.summary.held.push_back(std::move(held));
    if (platform_ != nullptr) {
      platform_->network().settle();
      result.summary.resources = rows_of(
          platform_->network(), {.start = plan_.start,
                                 .bin_width = metrics_.bin_width(),
                                 .factor = static_cast<std::size_t>(
                                     Millis{result.summary.series.bin_ms} / metrics_.bin_width())});
    }
    result.summary.digest = fmt::format("{:016x}", result.digest);
    return result;
  }

 private:
  [[nodiscard]] std::unique_ptr<Platform> make_platform(const Plan& plan, Grid* simgrid) {
    if (!plan.platform) return nullptr;
    if (simgrid != nullptr) {
      grid_ = std::make_unique<JointGrid>(*simgrid);
    } else {
      grid_ = make_plain_grid();
    }
    LocalClock clock(plan.zones);
    const Outages ehr(plan.scenario.ehr().outages(), plan.start, plan.start_zone, clock);
    return std::make_unique<Platform>(*plan.platform, plan.start, ehr, *grid_);
  }
  [[nodiscard]] Dispatcher* dispatcher() {
    return platform_ == nullptr ? static_cast<Dispatcher*>(&world_) : platform_.get();
  }

  [[nodiscard]] WorldConfig world_config() const {
    WorldConfig config;
    config.clinic = clinic_;
    config.seed = seed_;
    config.start = plan_.start;
    config.home = plan_.start_zone;
    config.zones = plan_.zones;
    config.behaviour = plan_.scenario.behaviour();
    config.carrier = plan_.scenario.carrier();
    config.ehr = plan_.scenario.ehr();
    config.agents = plan_.scenario.agents();
    config.staff = plan_.scenario.staff();
    for (const PlannedCampaign& campaign : plan_.campaigns) {
      config.campaigns.push_back({.purpose = campaign.policy->purpose,
                                  .urgency = campaign.policy->urgency,
                                  .books = campaign.policy->booking.has_value(),
                                  .standing = campaign.standing});
      config.flows.push_back(flows_of(plan_, campaign));
      config.text_flows.push_back(text_flow_of(plan_, campaign));
    }
    config.conversations = plan_.scenario.bookings().conduct().conversations();
    config.planning = planning_campaigns(plan_);
    config.keep_contacts = options_.log != nullptr;
    config.servers = platform_.get();
    if (plan_.platform) config.patience = plan_.platform->patience;
    return config;
  }

  void tell(const Command& command) {
    if (broken_) return;
    if (auto handled = driver_.handle(command); !handled) broken_ = handled.error();
    script_.watch(clock_.now(), engine_.events());
    for (const Upcoming& next : engine_.upcoming()) {
      metrics_.expect(next.assignment, next.patient);
      world_.expect(next.assignment, next.patient);
    }
  }

  // Whoever is first acts: what travelled before everybody else, the script before the world, the
  // world before the engine's own wakes.
  void loop(Instant end) {
    std::uint64_t steps = 0;
    while (!broken_) {
      const Instant script_at = script_.next_time();
      const Instant world_at = world_.next_time();
      const Instant now = std::min({script_at, world_at, engine_.next_wake()});
      if (pass_on_until(std::min(now, end))) continue;
      if (now > end || now == kNever) break;
      come_to(now);
      if (script_at == now) {
        commands_.clear();
        script_.advance(commands_);
        for (const Command& command : commands_) tell(command);
      } else if (world_at == now) {
        commands_.clear();
        world_.advance(commands_);
        send(now);
      } else {
        tell(command::Wake{});
      }
      observe(now);
      if (options_.progress && ++steps % kStepsBetweenProgress == 0) options_.progress(now);
    }
  }

  void come_to(Instant now) {
    while (metrics_.next_sample() <= now) {
      metrics_.sample(metrics_.next_sample(), engine_.gauges());
    }
    clock_.set(now);
  }

  // What the world says, to the engine: over the platform if there is one.
  void send(Instant now) {
    for (const Command& command : commands_) {
      platform_ == nullptr ? tell(command) : platform_->send(now, command);
    }
  }

  // True if something arrived by then: it has been passed on, and others may be first now.
  bool pass_on_until(Instant until) {
    if (platform_ == nullptr) return false;
    handed_over_.clear();
    const Instant now = platform_->advance(until, handed_over_);
    if (now == kNever) return false;
    come_to(now);
    for (const HandOver& arrived : handed_over_) {
      if (const auto* effect = std::get_if<AtWorld>(&arrived)) {
        world_.arrive(now, effect->effect, effect->sent);
      } else if (const auto* command = std::get_if<AtEngine>(&arrived)) {
        tell(command->command);
      } else {
        commands_.clear();
        const WorkDone& done = std::get<WorkDone>(arrived);
        done.broken_off ? world_.broken_off(now, done.ticket, commands_)
                        : world_.served(now, done.ticket, commands_);
        send(now);
      }
    }
    observe(now);
    return true;
  }

  // The autoscaler looks at what runs and what waits.
  void observe(Instant now) {
    const EngineGauges gauges = engine_.gauges();
    world_.observe_demand(now, gauges.calls_in_flight + gauges.ready_calls);
  }

  [[nodiscard]] Result<void> begin_log() {
    proto::LogHeader header;
    header.set_program(std::string("ringback ") + kVersion);
    header.set_scenario(plan_.scenario.scenario());
    header.set_seed(seed_);
    header.set_zone_data(plan_.zones->version());
    for (std::uint16_t i = 0; i < plan_.zones->size(); ++i) {
      header.add_zones((*plan_.zones)[ZoneId{i}].name());
    }
    *header.mutable_rules() = plan_.rules_message;
    header.set_rules_hash(plan_.rules->hash);
    for (const std::string& name : plan_.rules->state_names) header.add_state_names(name);
    for (const std::string& name : world_.population().names().mobile_carriers) {
      header.add_mobile_carriers(name);
    }
    for (const std::string& id : options_.patient_ids) header.add_patient_ids(id);
    if (auto begun = options_.log->begin(std::move(header)); !begun) return begun;
    for (std::size_t i = 0; i < plan_.campaigns.size(); ++i) {
      const PlannedCampaign& campaign = plan_.campaigns[i];
      proto::CampaignDefinition definition;
      definition.set_campaign(static_cast<std::uint32_t>(i));
      // The name alone: where the files stand must not change a byte of the log.
      definition.set_policy_file(std::filesystem::path(campaign.file).filename().string());
      definition.set_policy_hash(campaign.policy->hash);
      *definition.mutable_policy() = campaign.message;
      if (auto defined = options_.log->define(definition); !defined) return defined;
    }
    return {};
  }

  // The peers' own books, for what our log could only testify for itself.
  [[nodiscard]] Result<void> end_log() {
    proto::LogRecord record;
    for (const CarrierContact& contact : world_.contacts()) {
      if (!contact.placed) continue;
      proto::LedgerContact& entry = *record.mutable_ledger_contact();
      entry.set_assignment(contact.attempt.assignment.value());
      entry.set_ordinal(contact.attempt.ordinal);
      entry.set_phone(contact.phone.value());
      entry.set_channel(static_cast<proto::Channel::Value>(contact.channel));
      entry.set_from_ms(to_ms(contact.from));
      entry.set_until_ms(to_ms(contact.until));
      entry.set_asked_ms(to_ms(contact.asked));
      if (contact.sent != contact.asked) entry.set_sent_ms(to_ms(contact.sent));
      if (contact.cancel_sent != contact.cancel_asked) {
        entry.set_cancel_sent_ms(to_ms(contact.cancel_sent));
        entry.set_cancel_asked_ms(to_ms(contact.cancel_asked));
      }
      if (auto written = options_.log->append(record); !written) return written;
    }
    record.Clear();
    for (const EhrBooking& booking : world_.bookings()) {
      if (booking.by != BookedBy::outreach) continue;
      proto::LedgerBooking& entry = *record.mutable_ledger_booking();
      entry.set_campaign(booking.campaign.value());
      entry.set_assignment(booking.assignment.value());
      entry.set_at_ms(to_ms(booking.at));
      entry.set_appointment(booking.appointment);
      if (auto written = options_.log->append(record); !written) return written;
    }
    if (auto written = log_visits(); !written) return written;
    return options_.log->close();
  }

  [[nodiscard]] Result<void> log_visits() {
    if (clinic_ == nullptr) return {};
    proto::LogRecord record;
    for (const VisitRecord& visit : clinic_->ledger()) {
      if (visit.booking.is_none()) continue;
      proto::LedgerBooking& entry = *record.mutable_ledger_booking();
      entry.set_booking(visit.booking.value());
      entry.set_at_ms(to_ms(visit.made));
      entry.set_appointment(visit.appointment);
      entry.set_cancelled(!visit.stands());
      if (auto written = options_.log->append(record); !written) return written;
    }
    return {};
  }

  const Plan& plan_;
  const RehearsalOptions& options_;
  std::uint64_t seed_;
  VirtualClock clock_;
  RunFactsOf facts_;
  RunMetrics metrics_;
  std::unique_ptr<Grid> grid_;
  std::unique_ptr<Platform> platform_;  // null: only the peers take time
  Witness witness_;
  Engine engine_;
  std::shared_ptr<Clinic> clinic_;  // null: nobody books through the booking desk
  World world_;
  Driver driver_;
  Script script_;
  std::vector<Command> commands_;
  std::vector<HandOver> handed_over_;
  std::optional<Error> broken_;
};

}  // namespace

Result<std::shared_ptr<Clinic>> modelled_clinic(const Plan& plan, std::uint64_t seed,
                                                const Population& population, Instant start) {
  if (!plan.scenario.has_bookings()) return std::shared_ptr<Clinic>{};
  ClinicConfig config;
  config.seed = seed;
  config.spec = plan.scenario.bookings();
  config.start = start;
  config.until = start + plan.horizon;
  config.zones = plan.zones;
  config.languages = population.names().languages;
  for (std::uint32_t i = 0; i < population.size(); ++i) {
    const PatientTruth& patient = population[PatientId{i}];
    config.patients.push_back({patient.zone, patient.language});
  }
  auto clinic = Clinic::make(std::move(config));
  if (!clinic) return tl::unexpected(clinic.error());
  return std::shared_ptr<Clinic>{std::move(*clinic)};
}

TenantLimits tenant_limits(const Plan& plan) {
  const proto::Scenario& s = plan.scenario;
  TenantLimits limits;
  limits.ehr_per_second_ppm = s.ehr().requests_per_second().ppm();
  limits.calls_per_second_ppm = s.carrier().calls_per_second().ppm();
  limits.texts_per_second_ppm = s.carrier().texts_per_second().ppm();
  const proto::Daemon& told = s.daemon();
  if (told.has_ehr_requests_per_second()) {
    limits.ehr_per_second_ppm = told.ehr_requests_per_second().ppm();
  }
  if (told.has_calls_per_second()) limits.calls_per_second_ppm = told.calls_per_second().ppm();
  if (told.has_texts_per_second()) limits.texts_per_second_ppm = told.texts_per_second().ppm();
  limits.trunks = static_cast<std::uint32_t>(s.carrier().trunks());
  limits.agents = static_cast<std::uint32_t>(
      s.agents().warm() > 0 ? std::min(s.agents().warm(), s.agents().capacity())
                            : s.agents().capacity());
  limits.texts_per_carrier_and_day =
      static_cast<std::uint32_t>(s.carrier().texts_per_carrier_and_day());
  // The world answers "lost" by its own timeout; this is for answers that never come at all.
  limits.ehr_answer_within = Millis{s.ehr().timeout().ms()} + 30s;
  return limits;
}

EngineTuning engine_tuning(const Plan& plan) {
  const proto::Daemon& daemon = plan.scenario.daemon();
  EngineTuning tuning;
  tuning.ehr_breaker = daemon.ehr_breaker().enabled();
  tuning.ehr_failures_to_close = static_cast<std::uint32_t>(daemon.ehr_breaker().failures());
  tuning.ehr_closed_first = Millis{daemon.ehr_breaker().closed_first().ms()};
  tuning.ehr_closed_longest =
      std::max(tuning.ehr_closed_first, Millis{daemon.ehr_breaker().closed_longest().ms()});
  tuning.ehr_retry_min = Millis{daemon.check_retry().min_ms()};
  tuning.ehr_retry_max = Millis{daemon.check_retry().max_ms()};
  tuning.booking_retry_first = Millis{daemon.booking_retry().min_ms()};
  tuning.booking_retry_longest = Millis{daemon.booking_retry().max_ms()};
  return tuning;
}

Result<Population> modelled_population(const Plan& plan, std::uint64_t seed) {
  std::vector<std::string> dayparts;
  const auto first = std::find_if(plan.campaigns.begin(), plan.campaigns.end(),
                                  [](const PlannedCampaign& c) { return !c.standing; });
  const PlannedCampaign& names = first == plan.campaigns.end() ? plan.campaigns.front() : *first;
  for (const Daypart& daypart : names.policy->dayparts) {
    dayparts.push_back(daypart.name);
  }
  return generate_population({.seed = seed,
                              .spec = &plan.scenario.population(),
                              .zones = plan.zones.get(),
                              .rules = plan.rules.get(),
                              .dayparts = dayparts});
}

Result<Rehearsal> rehearse(const Plan& plan, const RehearsalOptions& options) {
  const std::uint64_t seed = options.seed.value_or(plan.scenario.seed());
  Grid* simgrid = nullptr;
  if (plan.platform && plan.platform->simgrid) {
    auto loaded = load_simgrid();
    if (!loaded) return tl::unexpected(loaded.error());
    simgrid = *loaded;
  }
  Population population;
  if (options.population != nullptr) {
    population = *options.population;
  } else {
    auto modelled = modelled_population(plan, seed);
    if (!modelled) return tl::unexpected(modelled.error());
    population = std::move(*modelled);
  }
  auto clinic = modelled_clinic(plan, seed, population, plan.start);
  if (!clinic) return tl::unexpected(clinic.error());
  return Run(plan, options, seed, simgrid, std::move(population), std::move(*clinic)).go();
}

}  // namespace rb::sim
