#include "tests/unit/sim/world/fixture.hpp"

#include <gtest/gtest.h>

#include "core/base/digest.hpp"
#include "core/config/loader.hpp"
#include "core/tzdb/tzdb.hpp"
#include "sim/world/generate.hpp"

namespace rb::sim {

proto::Scenario scenario(const std::string& lines) {
  const std::string text =
      "scenario: test\nstart: 2026-10-05T08:00 America/New_York\nhorizon: 14d\n"
      "policies: [p.yaml]\n" +
      lines + "\n";
  auto loaded = load_scenario(text, "test.yaml");
  if (!loaded) {
    for (const Problem& problem : loaded.error()) ADD_FAILURE() << to_string(problem);
    std::abort();
  }
  return loaded->message;
}

std::shared_ptr<const ZoneTable> zones() {
  static const auto table = [] {
    const std::vector<std::string> names{"America/New_York", "America/Chicago", "America/Denver",
                                         "America/Phoenix", "America/Los_Angeles"};
    auto loaded = load_zones(names);
    EXPECT_TRUE(loaded.has_value());
    return std::make_shared<const ZoneTable>(std::move(*loaded));
  }();
  return table;
}

Instant monday(Millis after) {
  return std::chrono::sys_days{std::chrono::year{2026} / 10 / 5} + 4h + after;
}

Population people(const proto::Scenario& from, std::uint64_t seed) {
  static const std::vector<std::string> dayparts{"morning", "afternoon", "evening"};
  auto made = generate_population({.seed = seed,
                                   .spec = &from.population(),
                                   .zones = zones().get(),
                                   .rules = nullptr,
                                   .dayparts = dayparts});
  if (!made) {
    ADD_FAILURE() << made.error().message;
    std::abort();
  }
  return std::move(*made);
}

WorldConfig config_of(const WorldOptions& options) {
  const proto::Scenario from = scenario(options.lines);
  WorldConfig config;
  config.seed = options.seed;
  config.start = monday(options.start);
  config.home = kNewYork;
  config.zones = zones();
  config.behaviour = from.behaviour();
  config.carrier = from.carrier();
  config.ehr = from.ehr();
  config.agents = from.agents();
  config.staff = from.staff();
  config.campaigns = options.campaigns;
  config.keep_contacts = true;
  return config;
}

std::unique_ptr<World> make_world(const WorldOptions& options) {
  return std::make_unique<World>(config_of(options), people(scenario(options.lines), options.seed));
}

Population one_person(PatientTruth truth, PhoneTruth phone) {
  Population population;
  command::RegisterPlace place;
  place.zones.push_back(kNewYork);
  truth.place = population.add_place(place);
  if (truth.zone.is_none()) truth.zone = kNewYork;
  truth.phones[0] = population.add_phone(phone);
  truth.phone_count = 1;
  population.add_patient(truth);
  return population;
}

std::vector<Said> run_until(World& world, Instant until) {
  std::vector<Said> said;
  std::vector<Command> commands;
  while (world.next_time() <= until && world.next_time() != kNever) {
    commands.clear();
    world.advance(commands);
    for (const Command& command : commands) said.push_back({world.now(), command});
  }
  return said;
}

effect::OutboundCall call_to(const World& world, std::uint32_t patient, std::uint16_t ordinal) {
  const PatientId id{patient};
  return {.attempt = attempt(patient, ordinal),
          .patient = id,
          .campaign = CampaignId{0},
          .phone = world.population()[id].phones[0],
          .latest_end = world.now() + 24h,
          .about = {}};
}

effect::OutboundText text_to(const World& world, std::uint32_t patient, std::uint16_t ordinal) {
  const PatientId id{patient};
  const PhoneId phone = world.population()[id].phones[0];
  return {.attempt = attempt(patient, ordinal),
          .patient = id,
          .campaign = CampaignId{0},
          .phone = phone,
          .mobile_carrier = world.population().phone(phone).mobile_carrier,
          .link = true,
          .latest_end = world.now() + 24h,
          .about = {}};
}

std::uint64_t digest_of(const std::vector<Said>& said) {
  Digest digest;
  for (const Said& s : said) {
    digest.add_signed(to_ms(s.at));
    digest.add(s.command.index());
    if (const auto* c = std::get_if<command::AttemptFinished>(&s.command)) {
      digest.add(c->attempt.assignment.value());
      digest.add(c->attempt.ordinal);
      digest.add(static_cast<std::uint64_t>(c->outcome));
      digest.add(static_cast<std::uint64_t>(c->disposition));
      digest.add(c->left_voicemail ? 1U : 0U);
      digest.add_signed(c->talk.count());
    } else if (const auto* r = std::get_if<command::EhrResult>(&s.command)) {
      digest.add(r->request.value());
      digest.add(static_cast<std::uint64_t>(r->answer));
      digest.add_signed(r->retry_after.count());
      digest.add(r->appointment);
    } else if (const auto* a = std::get_if<command::PatientAct>(&s.command)) {
      digest.add(a->assignment.value());
      digest.add(static_cast<std::uint64_t>(a->act));
      digest.add(static_cast<std::uint64_t>(a->source));
    } else if (const auto* o = std::get_if<command::OptOut>(&s.command)) {
      digest.add(o->patient.value());
      digest.add(o->phone.value());
    } else if (const auto* t = std::get_if<command::CloseTask>(&s.command)) {
      digest.add(t->task.value());
      digest.add(static_cast<std::uint64_t>(t->result));
    }
  }
  return digest.value();
}

}  // namespace rb::sim
