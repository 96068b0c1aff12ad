#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>

#include "edge/files/text_file.hpp"
#include "edge/logfile/log_file.hpp"
#include "sim/cli/cli.hpp"
#include "sim/cli/terminal.hpp"
#include "sim/lab/plan.hpp"
#include "sim/lab/rehearsal.hpp"
#include "sim/lab/roster_population.hpp"
#include "sim/lab/verdict.hpp"
#include "sim/report/bound.hpp"
#include "sim/report/draw/text.hpp"
#include "sim/report/report.hpp"

namespace rb::sim {
namespace {

constexpr std::size_t kGatherBytes = 1U << 18U;

std::int64_t peak_rss_bytes() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss * 1024;
}

Result<edge::Roster> read_people(const SimulateOptions& options) {
  auto text = edge::read_text(options.roster);
  if (!text) return tl::unexpected(text.error());
  auto prefixes = edge::load_zone_prefixes(nearby_prefixes(options.scenario));
  if (!prefixes) return tl::unexpected(prefixes.error());
  auto roster = edge::read_roster(*text, *prefixes);
  if (!roster) roster.error().message = options.roster + ": " + roster.error().message;
  return roster;
}

void judge(RunSummary& summary, const AuditedLog& audited) {
  summary.audited = true;
  for (const auto& count : audited.verdict.promises) {
    summary.violations += static_cast<std::int64_t>(count.violated);
  }
  for (const audit::Violation& violation : audited.verdict.violations) {
    summary.broken_promises.push_back({std::string(audit::short_name(violation.promise)),
                                       violation.sentence,
                                       static_cast<std::int64_t>(violation.sequence)});
  }
}

// Campaigns that enrol patients, and those that only carry what bookings have to say.
std::string campaign_words(const RunSummary& s) {
  const std::size_t others = enrolling_campaigns(s);
  const std::size_t standing = s.campaigns.size() - others;
  std::string words = fmt::format("in {} campaign{}", others, others == 1 ? "" : "s");
  if (standing > 0) words += fmt::format("; {} standing", standing);
  return words;
}

void print_plan(const PlanSummary& p) {
  const std::int64_t saved = p.greedy.points - p.together.points;
  fmt::print("planned    {:>9}  of {} patients to {} free times", p.seekers - p.together.unmatched,
             p.seekers, p.times);
  if (p.greedy.points > 0) {
    fmt::print("  ({} fewer points than in turn)", percent(saved, p.greedy.points));
  }
  fmt::print("\nmoved      {:>9}  to the planned time, {} found otherwise, {} to somebody else\n",
             count_of(p.ways, "planned"), count_of(p.ways, "searched"),
             count_of(p.ways, "alternate"));
}

// "12 booked, " where times were looked for.
std::string booked_in(std::int64_t searches, std::int64_t booked) {
  return searches == 0 ? "" : fmt::format("{} booked, ", booked);
}

void print_conversations(const RunSummary& s) {
  if (s.conversations) {
    const ConversationCounts& c = *s.conversations;
    fmt::print(
        "talks      {:>9}  calls held in flows  ({}{} with a person; {} of {} "
        "replies not understood)\n",
        c.calls, booked_in(c.searches, c.booked), c.escalated, c.not_understood, c.questions);
  }
  if (s.text_conversations && s.text_conversations->conversations > 0) {
    const TextConversationCounts& c = *s.text_conversations;
    fmt::print("by text    {:>9}  conversations in flows  ({}{} with a person; {} texts of ours)\n",
               c.conversations, booked_in(c.searches, c.booked), c.escalated, c.messages);
  }
}

void print_bookings(const RunSummary& s) {
  if (!s.bookings) return;
  const BookingSummary& b = *s.bookings;
  const std::string median =
      b.to_booked_ms.count == 0 ? "" : "median " + duration(b.to_booked_ms.p50) + "; ";
  fmt::print("bookings   {:>9}  of {} requested  ({}{} with a person; {} at once)\n",
             b.funnel.booked, b.funnel.requested, median, count_of(b.states, "with_staff"),
             b.at_once);
  if (b.plan) print_plan(*b.plan);
  const VisitCounts& v = b.visits;
  fmt::print("visits     {:>9}  kept, {} missed ({})", v.kept, v.missed,
             percent(v.missed, v.kept + v.missed));
  if (v.unknown + v.awaited > 0) fmt::print(", {} not known", v.unknown + v.awaited);
  fmt::print("{}\n", v.ahead > 0 ? fmt::format("; {} ahead", v.ahead) : "");
  NoticeCounts all;
  for (const CampaignSummary& campaign : s.campaigns) {
    if (!campaign.notices) continue;
    all.sent += campaign.notices->sent;
    all.answered += campaign.notices->answered;
    all.told += campaign.notices->told;
    all.expired += campaign.notices->expired;
  }
  fmt::print("notices    {:>9}  sent  ({} answered, {} told, {} expired)\n", all.sent, all.answered,
             all.told, all.expired);
}

void print_text(const RunSummary& s, const std::string& out, bool log) {
  const auto share = [&](std::int64_t part) {
    return s.funnel.enrolled == 0
               ? 0.0
               : 100.0 * static_cast<double>(part) / static_cast<double>(s.funnel.enrolled);
  };
  fmt::print("{}: {}\n", s.scenario, s.shows);
  fmt::print("seed {}, digest {}, ringback {}\n\n", s.seed, s.digest, s.version);
  fmt::print("patients   {:>9}\n", s.patients);
  fmt::print("enrolled   {:>9}  ({})\n", s.funnel.enrolled, campaign_words(s));
  fmt::print("contacted  {:>9}  {:5.1f}%\n", s.funnel.contacted, share(s.funnel.contacted));
  fmt::print("reached    {:>9}  {:5.1f}%\n", s.funnel.reached, share(s.funnel.reached));
  fmt::print("resolved   {:>9}  {:5.1f}%  ({:.1f}% before the first call)\n", s.resolved,
             share(s.resolved), share(s.resolved_before_first_call));
  fmt::print("booked     {:>9}  {:5.1f}%\n", s.funnel.booked, share(s.funnel.booked));
  print_conversations(s);
  print_bookings(s);
  fmt::print("attempts   {:>9}  ({} calls, {} texts)\n", s.attempts, s.calls, s.texts);
  for (const ObjectiveResult& objective : s.objectives) {
    fmt::print("objective  {} {}\n", objective.name, objective.met ? "met" : "NOT met");
  }
  const std::vector<Bottleneck> bound = bottlenecks(s);
  for (std::size_t i = 0; i < bound.size(); ++i) {
    fmt::print("{:<11}{}\n", i == 0 ? "bound by" : "", bottleneck_sentence(s, bound[i]));
  }
  if (const std::string left = unfinished_sentence(s); !left.empty()) {
    fmt::print("unfinished {}\n", left);
  }
  if (s.audited) {
    fmt::print("promises   {}\n",
               s.violations == 0 ? "all kept" : fmt::format("{} violations", s.violations));
    for (const BrokenPromise& broken : s.broken_promises) {
      fmt::print("  {} event {}: {}\n", broken.promise, broken.event, broken.explanation);
    }
  }
  fmt::print("\n{} events in {:.2f} s, {} MB\n", s.events, s.wall_seconds,
             s.peak_rss_bytes / 1'000'000);
  fmt::print("report: {}/report.html\n", out);
  if (s.bookings && s.bookings->plan) fmt::print("plan:   {}/plan.csv\n", out);
  if (log) fmt::print("log:    {}/events.rbl\n", out);
}

// An older run's file beside these results would tell of other events.
void warn_of_old(const std::string& path, std::string_view who_writes_one) {
  std::error_code code;
  if (!std::filesystem::exists(path, code)) return;
  fmt::print(stderr, "ringback: {} is of an earlier run; {} writes a new one\n", path,
             who_writes_one);
}

struct People {
  std::optional<edge::Roster> roster;
  std::optional<RosterPopulation> population;
};

// Runs, with or without a log; the log is closed on return.
Result<Rehearsal> run(const Plan& plan, RehearsalOptions& run_options,
                      const std::string& log_path) {
  if (log_path.empty()) return rehearse(plan, run_options);
  auto sink = edge::FileSink::create(log_path);
  if (!sink) return tl::unexpected(sink.error());
  LogWriter writer(**sink, {.gather_bytes = kGatherBytes, .sync = false});
  run_options.log = &writer;
  auto result = rehearse(plan, run_options);
  if (auto closed = (*sink)->close(); !closed) return tl::unexpected(closed.error());
  return result;
}

Result<void> write_results(const Rehearsal& result, const std::string& out) {
  const RunSummary& summary = result.summary;
  if (auto written = edge::write_text(out + "/summary.json", to_json(summary)); !written)
    return written;
  const std::string plan = out + "/plan.csv";
  if (result.plan_csv.empty()) {
    warn_of_old(plan, "a campaign that plans together");
  } else if (auto written = edge::write_text(plan, result.plan_csv); !written) {
    return written;
  }
  return edge::write_text(out + "/report.html", render_report(summary));
}

}  // namespace

std::string folder_name(const std::string& scenario) {
  std::string name = scenario;
  std::replace(name.begin(), name.end(), '/', '-');
  if (name.starts_with('.')) name.front() = '-';
  return name;
}

int simulate(const SimulateOptions& options) {
  People people;
  if (!options.roster.empty()) {
    auto roster = read_people(options);
    if (!roster) return complain(roster.error());
    people.roster = std::move(*roster);
  }
  auto plan = make_plan(
      {.scenario = options.scenario,
       .policies = options.policies,
       .more_zones = people.roster ? zones_of(*people.roster) : std::vector<std::string>{}});
  if (!plan) return complain(plan.error());
  warn(plan->warnings);
  const std::string out =
      options.out.empty() ? "out/" + folder_name(plan->scenario.scenario()) : options.out;
  if (auto made = edge::make_directory(out); !made) return complain(made.error());

  RehearsalOptions run_options;
  run_options.seed = options.seed;
  if (people.roster) {
    auto population =
        roster_population(*people.roster, *plan, options.seed.value_or(plan->scenario.seed()));
    if (auto written = edge::write_text(out + "/rejects.csv", edge::rejects_csv(*people.roster));
        !written) {
      return complain(written.error());
    }
    fmt::print(stderr, "{}: {} rows read, {} people, {} rejected (see {}/rejects.csv)\n",
               options.roster, people.roster->rows_read, people.roster->rows.size(),
               people.roster->rejects.size(), out);
    if (!population) return complain(population.error());
    people.population = std::move(*population);
    run_options.population = &people.population->population;
    run_options.patient_ids = people.population->ids;
    run_options.appointments = people.population->appointments;
  }

  if (!options.log) warn_of_old(out + "/events.rbl", "--log");

  ProgressBar bar(plan->scenario.scenario(), plan->start, plan->start + plan->horizon);
  run_options.progress = [&](Instant now) { bar.show(now); };
  const std::string log_path = options.log ? out + "/events.rbl" : std::string{};
  const auto began = std::chrono::steady_clock::now();
  auto result = run(*plan, run_options, log_path);
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - began;
  bar.clear();
  if (!result) return complain(result.error());

  RunSummary& summary = result->summary;
  summary.wall_seconds = wall.count();
  summary.peak_rss_bytes = peak_rss_bytes();
  if (options.log) {
    auto source = edge::FileSource::open(log_path);
    if (!source) return complain(source.error());
    const auto audited = audit_log(**source, {.ledger = true});
    if (!audited) return complain(audited.error());
    judge(summary, *audited);
  }
  if (auto written = write_results(*result, out); !written) return complain(written.error());
  if (options.json) {
    std::fputs(to_json(summary).c_str(), stdout);
  } else {
    print_text(summary, out, options.log);
  }
  return summary.violations == 0 ? kExitOk : kExitPromiseBroken;
}

}  // namespace rb::sim
