#include "tests/support/engine/fixture.hpp"

#include <cstdio>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "core/config/loader.hpp"
#include "core/policy/compile.hpp"
#include "core/rules/make_rule_pack.hpp"
#include "tests/unit/core/time/zones_for_tests.hpp"

namespace rb::test {
namespace {

[[noreturn]] void complain(const std::vector<Problem>& problems) {
  std::string what;
  for (const Problem& problem : problems) what += to_string(problem) + "\n";
  throw std::runtime_error(what);
}

bool has_key(const std::string& yaml, const std::string& key) {
  return yaml.rfind(key + ":", 0) == 0 || yaml.find("\n" + key + ":") != std::string::npos;
}

void add_default(std::string& yaml, const std::string& key, const std::string& value) {
  if (!has_key(yaml, key)) yaml += key + ": " + value + "\n";
}

}  // namespace

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

std::shared_ptr<const ZoneTable> test_zones() {
  static const auto table = std::make_shared<const ZoneTable>(zones());
  return table;
}

std::shared_ptr<const RulePack> us_rules() {
  static const auto pack = [] {
    auto loaded = load_rules(read_file(RB_SOURCE_DIR "/scenarios/rules/us-2026.yaml"), "us-2026");
    if (!loaded) complain(loaded.error());
    auto made = make_rule_pack(loaded->message, loaded->hash);
    if (!made) throw std::runtime_error(made.error().message);
    return std::make_shared<const RulePack>(std::move(*made));
  }();
  return pack;
}

EngineInputs test_inputs(std::shared_ptr<const AnswerModel> model) {
  return {.zones = test_zones(), .rules = us_rules(), .model = std::move(model)};
}

std::shared_ptr<const Policy> policy_from(std::string yaml, std::string_view name) {
  if (!yaml.empty() && yaml.back() != '\n') yaml += '\n';
  add_default(yaml, "policy", std::string(name));
  add_default(yaml, "purpose", "recall");
  add_default(yaml, "legal_class", "informational_consented");
  add_default(yaml, "windows", "[{days: daily, hours: [\"09:00-20:00\"]}]");
  add_default(yaml, "holidays", "none");
  auto loaded = load_policy(yaml, std::string(name));
  if (!loaded) complain(loaded.error());
  auto compiled = compile_policy(*loaded, *us_rules());
  if (!compiled) complain(compiled.error());
  return std::make_shared<const Policy>(std::move(*compiled));
}

std::vector<Command> patients_of_new_york(std::uint32_t patients) {
  command::RegisterPlace place{PlaceId{0}, {}, {}};
  place.zones.push_back(ZoneId{0});
  std::vector<Command> commands{command::ConfigureTenant{1, {}}, place};
  for (std::uint32_t i = 0; i < patients; ++i) {
    command::RegisterPatient patient{PatientId{i}, {}};
    patient.facts.place = PlaceId{0};
    patient.facts.phones.push_back({PhoneId{i}, 0, true});
    commands.emplace_back(patient);
  }
  return commands;
}

std::vector<Command> one_patient_to_call() {
  std::vector<Command> commands = patients_of_new_york(1);
  command::StartCampaign start;
  start.campaign = CampaignId{0};
  start.policy = policy_from("cadence: [{step: call, channel: voice, flow: f}]\n", "test");
  commands.emplace_back(start);
  commands.emplace_back(command::EnrollPatient{CampaignId{0}, PatientId{0}});
  return commands;
}

Instant at_local(std::string_view text, const Zone& zone) {
  int year = 0, hour = 0, minute = 0;
  unsigned month = 0, day = 0;
  double second = 0;
  const std::string copy(text);
  const int read =
      std::sscanf(copy.c_str(), "%d-%u-%u %d:%d:%lf", &year, &month, &day, &hour, &minute, &second);
  if (read < 5) throw std::runtime_error("no local time: " + copy);
  const LocalTime local =
      wall(year, month, day, hour, minute) + Millis{static_cast<std::int64_t>(second * 1000 + 0.5)};
  return zone.resolve(local).first;
}

std::string local_text(Instant at, const Zone& zone) {
  if (at == kNever) return "never";
  static constexpr const char* kDays[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
  const LocalTime local = zone.to_local(at);
  const auto day = std::chrono::floor<std::chrono::days>(local);
  const std::chrono::year_month_day date{day};
  const std::chrono::hh_mm_ss<Millis> time{local - day};
  char text[64];
  std::snprintf(text, sizeof text, "%s %04d-%02u-%02u %02d:%02d:%02d",
                kDays[std::chrono::weekday{day}.c_encoding()], static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(time.hours().count()), static_cast<int>(time.minutes().count()),
                static_cast<int>(time.seconds().count()));
  std::string result = text;
  if (time.subseconds() != Millis::zero()) {
    std::snprintf(text, sizeof text, ".%03d", static_cast<int>(time.subseconds().count()));
    result += text;
  }
  if (zone.resolve(local).kind == LocalResolution::Kind::repeated) {
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(zone.offset_at(at)).count();
    result += " (UTC" + std::to_string(hours) + ")";
  }
  return result;
}

}  // namespace rb::test
