#include <CLI/CLI.hpp>
#include <cstdio>
#include <exception>

#include "sim/cli/cli.hpp"
#include "sim/lab/version.hpp"

namespace {

using namespace rb::sim;

constexpr const char* kAbout =
    "ringback rehearses patient outreach: the scheduler that will call and text your patients runs\n"
    "against modelled patients, carriers and record systems, on a clock of its own, before it is\n"
    "released to real ones.\n";

constexpr const char* kFooter =
    "Exit status: 0 fine; 1 a promise to patients is broken; 2 bad input (the message says where);\n"
    "3 failure of the machine or of ringback itself.\n"
    "Examples:\n"
    "  ringback simulate scenarios/flu-50k.yaml --log\n"
    "  ringback explain out/flu-50k/events.rbl --patient 1234\n"
    "  ringback window --policy scenarios/policies/flu-recall.yaml --zone America/Chicago --at 2026-10-05\n";

struct Commands {
  SimulateOptions simulate;
  std::vector<std::string> files;
  std::string schema_kind;
  bool schema_markdown = false;
  AuditOptions audit;
  std::string events_log;
  ExplainOptions explain;
  WindowOptions window;
  std::string report_directory;
};

void add_simulate(CLI::App& app, Commands& c, int& exit_code) {
  auto* sub = app.add_subcommand("simulate", "Rehearse a scenario and write a report");
  sub->add_option("scenario", c.simulate.scenario, "Scenario file (YAML)")->required();
  sub->add_option("--policy", c.simulate.policies,
                  "Policy file to run instead of the scenario's; may be given several times");
  sub->add_option("--roster", c.simulate.roster,
                  "Real people instead of a modelled population (CSV); rows that cannot be used go\n"
                  "to rejects.csv with line and reason");
  sub->add_option("--seed", c.simulate.seed, "Seed of every draw, instead of the scenario's");
  sub->add_option("--out", c.simulate.out, "Where the results go (default: out/<scenario>)");
  sub->add_flag("--log", c.simulate.log,
                "Write every event to events.rbl and audit it: needed by audit, events and explain");
  sub->add_flag("--json", c.simulate.json, "Print the summary as JSON instead of text");
  sub->callback([&] { exit_code = simulate(c.simulate); });
}

void add_files(CLI::App& app, Commands& c, int& exit_code) {
  auto* validate_command =
      app.add_subcommand("validate", "Check policy, scenario and rule files; every mistake at once");
  validate_command->add_option("files", c.files, "Files to check (YAML)")->required();
  validate_command->callback([&] { exit_code = validate(c.files); });

  auto* schema = app.add_subcommand("schema", "Print the JSON Schema of a file, for editors");
  schema->add_option("kind", c.schema_kind, "policy, scenario or rules")->required();
  schema->add_flag("--markdown", c.schema_markdown, "Print the reference page instead");
  schema->callback([&] { exit_code = print_schema(c.schema_kind, c.schema_markdown); });

  auto* window = app.add_subcommand(
      "window", "When may a patient be contacted? Open intervals, and the rule that closes each");
  window->add_option("--policy", c.window.policy, "Policy file")->required();
  window->add_option("--zone", c.window.zones,
                     "IANA zone the patient is in; give every possible one")->required();
  window->add_option("--state", c.window.states, "Two-letter state, for the state table");
  window->add_option("--at", c.window.at,
                     "From when: 2026-10-05, 2026-10-05T08:00 (local to the first zone) or\n"
                     "2026-10-05T12:00:00Z")->required();
  window->add_option("--until", c.window.until, "Until when (default: a week later)");
  window->add_option("--rules", c.window.rules,
                     "Rule pack (default: rules/us-2026.yaml near the policy)");
  window->callback([&] { exit_code = print_window(c.window); });
}

void add_logs(CLI::App& app, Commands& c, int& exit_code) {
  auto* audit_command =
      app.add_subcommand("audit", "Recompute the promises to patients from a log, independently");
  audit_command->add_option("log", c.audit.log, "Event log (events.rbl)")->required();
  audit_command->add_flag("--json", c.audit.json, "Print the verdict as JSON");
  audit_command->callback([&] { exit_code = audit(c.audit); });

  auto* events = app.add_subcommand("events", "Print a log as JSON, one event a line");
  events->add_option("log", c.events_log, "Event log (events.rbl)")->required();
  events->callback([&] { exit_code = print_events(c.events_log); });

  auto* explain_command = app.add_subcommand(
      "explain", "One patient's story: every contact made or withheld, and why");
  explain_command->add_option("log", c.explain.log, "Event log (events.rbl)")->required();
  explain_command->add_option("--patient", c.explain.patient, "The patient's id or number")->required();
  explain_command->callback([&] { exit_code = explain(c.explain); });

  auto* report = app.add_subcommand("report", "Render report.html again from a run's summary.json");
  report->add_option("directory", c.report_directory, "Directory of a run")->required();
  report->callback([&] { exit_code = render_report_again(c.report_directory); });
}

int run(int argc, char** argv) {
  CLI::App app{kAbout, "ringback"};
  app.footer(kFooter);
  app.set_version_flag("--version", std::string("ringback ") + kVersion);
  app.require_subcommand(1);
  Commands commands;
  int exit_code = kExitOk;
  add_simulate(app, commands, exit_code);
  add_files(app, commands, exit_code);
  add_logs(app, commands, exit_code);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int shown = app.exit(error);
    return shown == 0 ? kExitOk : kExitBadInput;
  }
  return exit_code;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "ringback: %s\n", error.what());
    return kExitFailure;
  }
}
