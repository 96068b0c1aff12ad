#include "sim/lab/plan.hpp"

#include <algorithm>
#include <filesystem>

#include "core/config/scalars/characters.hpp"
#include "core/config/suggest.hpp"
#include "core/policy/compile.hpp"
#include "core/rules/make_rule_pack.hpp"
#include "core/tzdb/tzdb.hpp"
#include "edge/files/text_file.hpp"
#include "sim/lab/flows.hpp"
#include "sim/platform/xml/platform_file.hpp"

namespace rb::sim {
namespace {

using Problems = std::vector<Problem>;

Problem problem_of(const std::string& file, const Error& error, const std::string& expected) {
  return {.file = file,
          .line = 1,
          .column = 1,
          .what = edge::message_without(file, error),
          .where = "",
          .expected = expected};
}

void append(Problems& to, Problems from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

Instant local_instant(const Zone& zone, std::int64_t days, std::int64_t minute) {
  const LocalTime local{std::chrono::days{days} + std::chrono::minutes{minute}};
  return zone.resolve(local).first;
}

struct WantedCampaign {
  std::string path;
  const proto::Campaign* details = nullptr;
  std::string where;  // of the details
};

// Of `campaigns`; the standing ones serve whatever policies take the others' place.
void add_campaigns(const PlanRequest& request, const proto::Scenario& scenario, bool standing_only,
                   std::vector<WantedCampaign>& wanted) {
  for (int i = 0; i < scenario.campaigns_size(); ++i) {
    const proto::Campaign& campaign = scenario.campaigns(i);
    if (standing_only && !campaign.standing()) continue;
    wanted.push_back({edge::beside(request.scenario, campaign.policy()), &campaign,
                      "campaigns[" + std::to_string(i) + "]"});
  }
}

std::vector<WantedCampaign> wanted_campaigns(const PlanRequest& request,
                                             const proto::Scenario& scenario) {
  std::vector<WantedCampaign> wanted;
  if (!request.policies.empty()) {
    for (const std::string& path : request.policies) wanted.push_back({path, nullptr, ""});
    add_campaigns(request, scenario, true, wanted);
    return wanted;
  }
  for (const std::string& path : scenario.policies()) {
    wanted.push_back({edge::beside(request.scenario, path), nullptr, ""});
  }
  add_campaigns(request, scenario, false, wanted);
  return wanted;
}

// What is wrong with a policy's text alone, whatever the rules say.
Problems problems_of_text(const std::string& path) {
  auto text = edge::read_text(path);
  if (!text) return {problem_of(path, text.error(), "a policy file")};
  auto loaded = load_policy(*text, path);
  return loaded ? Problems{} : std::move(loaded.error());
}

PlannedCampaign with_details(PlannedCampaign campaign, const WantedCampaign& wanted) {
  campaign.where = wanted.where;
  const proto::Campaign* details = wanted.details;
  if (details == nullptr) return campaign;
  campaign.starts = Millis{details->starts().ms()};
  campaign.cohort_ppm = details->cohort().ppm();
  campaign.enrol_over = Millis{details->enrol_over().ms()};
  campaign.concurrent = static_cast<std::uint32_t>(details->concurrent());
  campaign.deadline = Millis{details->has_deadline() ? details->deadline().ms() : 0};
  campaign.appointment_after = Millis{details->appointment_after().ms()};
  campaign.weight = static_cast<std::uint16_t>(details->weight());
  campaign.standing = details->standing();
  return campaign;
}

// An operator's commands to policies that no campaign runs.
Problems commands_to_nobody(const Plan& plan, const Places& places) {
  Problems problems;
  std::vector<std::string> known;
  for (const PlannedCampaign& campaign : plan.campaigns) known.push_back(campaign.policy->name);
  for (int i = 0; i < plan.scenario.operator__size(); ++i) {
    const proto::OperatorCommand& command = plan.scenario.operator_(i);
    if (std::find(known.begin(), known.end(), command.policy()) != known.end()) continue;
    const std::string where = "operator[" + std::to_string(i) + "].policy";
    const Place place = nearest_place(places, where);
    problems.push_back({plan.file, place.line, place.column,
                        "no campaign runs the policy " + rb::quoted(command.policy()) + ", so `" +
                            proto::CommandKind::Value_Name(command.command()) + "` does nothing",
                        where, "one of: " + listed(known) + did_you_mean(command.policy(), known)});
  }
  return problems;
}

// Finds the campaigns that carry what a campaign's bookings have to say.
Problems find_notices(Plan& plan) {
  Problems problems;
  std::vector<std::string> standing;
  for (const PlannedCampaign& campaign : plan.campaigns) {
    if (campaign.standing) standing.push_back(campaign.policy->name);
  }
  const auto carrier = [&](const PlannedCampaign& campaign, const char* key,
                           const std::string& name) {
    for (std::size_t i = 0; i < plan.campaigns.size(); ++i) {
      const PlannedCampaign& other = plan.campaigns[i];
      if (!other.standing || other.policy->name != name) continue;
      if (other.starts <= campaign.starts) return CampaignId{static_cast<std::uint16_t>(i)};
    }
    const std::string where = std::string("booking.notices.") + key;
    const Place place = nearest_place(campaign.places, where);
    problems.push_back(
        {campaign.file, place.line, place.column,
         "no standing campaign of the scenario runs " + rb::quoted(name) + " by then", where,
         standing.empty() ? "campaigns: [{policy: ..., standing: true}] in the scenario"
                          : "one of: " + listed(standing) + did_you_mean(name, standing)});
    return CampaignId::none();
  };
  for (PlannedCampaign& campaign : plan.campaigns) {
    if (!campaign.policy->booking) continue;
    const BookingTerms& terms = *campaign.policy->booking;
    campaign.notices = {.ask = carrier(campaign, "ask", terms.ask),
                        .remind = carrier(campaign, "remind", terms.remind),
                        .tell = carrier(campaign, "tell", terms.tell)};
    if (terms.plan.together() && plan.scenario.has_bookings() &&
        !plan.scenario.bookings().has_lost()) {
      const Place place = nearest_place(campaign.places, "booking.plan");
      problems.push_back({campaign.file, place.line, place.column,
                          "the policy plans together, and nobody's appointment fell away",
                          "booking.plan", "bookings.lost in " + plan.file});
    }
    if (plan.scenario.has_bookings()) continue;
    const Place place = nearest_place(campaign.places, "booking");
    problems.push_back({campaign.file, place.line, place.column,
                        "the policy books, and the scenario says nothing of clinics", "booking",
                        "a section `bookings` in " + plan.file});
  }
  return problems;
}

// Staff are to book by hand, and there are none.
Problems bookings_by_nobody(const Plan& plan, const Places& places) {
  const bool by_staff = plan.scenario.bookings().by_staff().ppm() > 0;
  if (!by_staff || plan.scenario.staff().people() > 0) return {};
  const Place place = nearest_place(places, "bookings.by_staff");
  return {{plan.file, place.line, place.column, "staff book by hand, and there are no staff",
           "bookings.by_staff", "staff.people of at least 1"}};
}

// What the daemon is told contradicts itself.
Problems contradictions_of_the_daemon(const Plan& plan, const Places& places) {
  const proto::Breaker& breaker = plan.scenario.daemon().ehr_breaker();
  if (breaker.closed_longest().ms() >= breaker.closed_first().ms()) return {};
  const std::string where = "daemon.ehr_breaker.closed_longest";
  const Place place = nearest_place(places, where);
  return {{plan.file, place.line, place.column, "the longest is shorter than the first", where,
           "at least what closed_first says"}};
}

// Reads the platform section, and the file that it names, into the plan.
Problems problems_of_the_platform(Plan& plan, const Places& places) {
  const proto::Platform& section = plan.scenario.platform();
  Problems problems;
  std::vector<PlatformFault> faults;
  std::optional<PlatformFile> machines;
  if (!section.file().empty()) {
    const std::string path = edge::beside(plan.file, section.file());
    auto text = edge::read_text(path);
    if (!text) {
      faults.push_back({"file", text.error().message, "a SimGrid platform file"});
    } else if (auto read = read_platform_file(*text, path); read) {
      machines = std::move(*read);
    } else {
      append(problems, std::move(read.error()));
    }
  }
  plan.platform = read_platform(
      section,
      {.start = plan.start,
       .moment = [&](const proto::ScenarioTime& time) { return scenario_time(plan, time); },
       .written = [&](const std::string& key) { return places.contains("platform." + key); },
       .file = machines ? &*machines : nullptr},
      faults);
  for (PlatformFault& fault : faults) {
    const std::string where = "platform." + fault.where;
    const Place place = nearest_place(places, where);
    problems.push_back({plan.file, place.line, place.column, std::move(fault.what), where,
                        std::move(fault.expected)});
  }
  return problems;
}

}  // namespace

std::string nearby(const std::string& file, const std::string& wanted) {
  std::error_code code;
  for (auto folder :
       {std::filesystem::absolute(file, code).parent_path(), std::filesystem::current_path(code)}) {
    while (true) {
      for (const auto& candidate : {folder / wanted, folder / "scenarios" / wanted}) {
        if (std::filesystem::exists(candidate, code)) return candidate.string();
      }
      if (folder == folder.parent_path()) break;
      folder = folder.parent_path();
    }
  }
  return wanted;
}

std::string nearby_prefixes(const std::string& file) {
  return std::filesystem::path(nearby(file, "zones/zip3.csv")).parent_path().string();
}

tl::expected<std::shared_ptr<const RulePack>, Problems> read_nearby_rules(const std::string& file) {
  const std::string wanted = "rules/us-2026.yaml";
  const std::string found = nearby(file, wanted);
  if (found != wanted || std::filesystem::exists(found)) return read_rule_pack(found, nullptr);
  return tl::unexpected(Problems{{file, 1, 1, "there are no rules to judge this policy by", "",
                                  wanted + " in its folder or above it, or from here upwards"}});
}

tl::expected<std::shared_ptr<const RulePack>, Problems> read_rule_pack(const std::string& path,
                                                                       proto::RulePack* message) {
  auto text = edge::read_text(path);
  if (!text) return tl::unexpected(Problems{problem_of(path, text.error(), "a rule pack")});
  auto loaded = load_rules(*text, path);
  if (!loaded) return tl::unexpected(std::move(loaded.error()));
  auto pack = make_rule_pack(loaded->message, loaded->hash);
  if (!pack)
    return tl::unexpected(
        Problems{problem_of(path, pack.error(), "a rule pack without contradictions")});
  if (message != nullptr) *message = loaded->message;
  return std::make_shared<const RulePack>(std::move(*pack));
}

tl::expected<PlannedCampaign, Problems> read_policy(const std::string& path,
                                                    const RulePack& rules) {
  auto text = edge::read_text(path);
  if (!text) return tl::unexpected(Problems{problem_of(path, text.error(), "a policy file")});
  auto loaded = load_policy(*text, path);
  if (!loaded) return tl::unexpected(std::move(loaded.error()));
  auto policy = compile_policy(*loaded, rules);
  if (!policy) return tl::unexpected(std::move(policy.error()));
  PlannedCampaign campaign;
  campaign.file = path;
  campaign.places = std::move(loaded->places);
  campaign.message = std::move(loaded->message);
  campaign.policy = std::make_shared<const Policy>(std::move(*policy));
  return campaign;
}

tl::expected<Plan, Problems> make_plan(const PlanRequest& request) {
  auto text = edge::read_text(request.scenario);
  if (!text)
    return tl::unexpected(Problems{problem_of(request.scenario, text.error(), "a scenario file")});
  auto loaded = load_scenario(*text, request.scenario);
  if (!loaded) return tl::unexpected(std::move(loaded.error()));

  Problems problems;
  Plan plan;
  plan.file = request.scenario;
  plan.places = loaded->places;
  plan.scenario = std::move(loaded->message);
  plan.horizon = Millis{plan.scenario.horizon().ms()};
  std::vector<std::string> names;
  const auto want_zone = [&](const std::string& name, const std::string& where) {
    if (std::find(names.begin(), names.end(), name) != names.end()) return;
    names.push_back(name);
    if (where.empty() || zone_exists(name)) return;
    const Place place = nearest_place(loaded->places, where);
    problems.push_back({request.scenario, place.line, place.column,
                        "there is no time zone `" + name + "`", where,
                        "an IANA name such as America/Chicago"});
  };
  want_zone(plan.scenario.start().zone(), "start");
  for (const auto& zone : plan.scenario.population().zones()) {
    want_zone(zone.name(), "population.zones");
  }
  for (const std::string& name : request.more_zones) want_zone(name, "");
  auto zones = load_zones(names);
  if (!zones) {
    if (problems.empty()) {
      problems.push_back(
          problem_of(request.scenario, zones.error(), "zones that this system knows"));
    }
  } else {
    plan.zones = std::make_shared<const ZoneTable>(std::move(*zones));
    plan.start_zone = plan.zones->find(plan.scenario.start().zone());
    plan.start = local_instant((*plan.zones)[plan.start_zone], plan.scenario.start().days(),
                               plan.scenario.start().minute());
  }

  append(problems, contradictions_of_the_daemon(plan, loaded->places));
  append(problems, bookings_by_nobody(plan, loaded->places));
  if (plan.zones != nullptr && plan.scenario.has_platform()) {
    append(problems, problems_of_the_platform(plan, loaded->places));
  }

  const auto wanted = wanted_campaigns(request, plan.scenario);
  auto rules =
      read_rule_pack(edge::beside(request.scenario, plan.scenario.rules()), &plan.rules_message);
  if (!rules) {
    append(problems, std::move(rules.error()));
    // What can be said of the policies without rules is said at once.
    for (const WantedCampaign& one : wanted) append(problems, problems_of_text(one.path));
    return tl::unexpected(std::move(problems));
  }
  plan.rules = *rules;

  if (wanted.empty()) {
    problems.push_back({request.scenario, 1, 1, "no campaign", "scenario",
                        "policies or campaigns, or --policy on the command line"});
  }
  for (const WantedCampaign& one : wanted) {
    auto campaign = read_policy(one.path, *plan.rules);
    if (!campaign) {
      append(problems, std::move(campaign.error()));
      continue;
    }
    plan.campaigns.push_back(with_details(std::move(*campaign), one));
  }
  // Campaigns are numbered in the order in which they start.
  std::stable_sort(plan.campaigns.begin(), plan.campaigns.end(),
                   [](const PlannedCampaign& a, const PlannedCampaign& b) {
                     // What carries the notices of others is there before them.
                     return a.starts != b.starts ? a.starts < b.starts : a.standing && !b.standing;
                   });
  // Where a policy could not be read, nobody knows whom the operator means.
  if (plan.campaigns.size() == wanted.size()) {
    append(problems, find_notices(plan));
    append(problems, read_flows(plan));
    append(request.policies.empty() ? problems : plan.warnings,
           commands_to_nobody(plan, loaded->places));
  }
  if (!problems.empty()) return tl::unexpected(std::move(problems));
  return plan;
}

Instant scenario_time(const Plan& plan, const proto::ScenarioTime& time) {
  const std::int64_t days = plan.scenario.start().days() + time.day() - 1;
  return local_instant((*plan.zones)[plan.start_zone], days, time.minute());
}

}  // namespace rb::sim
