#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <exception>
#include <memory>
#include <sstream>

#include "sim/cli/cli.hpp"
#include "sim/lab/version.hpp"

namespace {

using namespace rb::sim;

constexpr const char* kAbout =
    "ringback rehearses patient outreach: the scheduler that will call and text your patients\n"
    "runs against modelled patients, carriers and record systems, on a clock of its own, before\n"
    "it is released to real ones.\n";

constexpr const char* kFooter =
    "Start with:\n"
    "  ringback simulate scenarios/smoke.yaml --log\n"
    "  ringback explain out/smoke/events.rbl --patient 123\n"
    "`ringback COMMAND --help` says more about a command.\n"
    "\n"
    "Exit status: 0 fine; 1 a promise to patients is broken; 2 bad input (the message says\n"
    "where); 3 failure of the machine or of ringback itself.\n";

constexpr std::size_t kOptionColumn = 26;

// A blank line between what a command does and how it is called.
class Layout final : public CLI::Formatter {
 public:
  [[nodiscard]] std::string make_usage(const CLI::App* app, std::string name) const override {
    return (app->get_parent() == nullptr ? "" : "\n") + CLI::Formatter::make_usage(app, name);
  }
};

struct Commands {
  SimulateOptions simulate;
  LoadTestOptions load_test;
  SandboxCommand sandbox;
  std::vector<std::string> files;
  std::string schema_kind;
  bool schema_markdown = false;
  AuditOptions audit;
  std::string events_log;
  ExplainOptions explain;
  WindowOptions window;
  ChatOptions chat;
  ReportOptions report;
};

std::string check_seed(const std::string& text) {
  std::uint64_t seed = 0;
  const char* end = text.data() + text.size();
  const auto read = std::from_chars(text.data(), end, seed);
  if (read.ec == std::errc{} && read.ptr == end) return {};
  return "`" + text + "` is no seed; expected a whole number from 0 to 18446744073709551615";
}

// Takes one value each time it is given: what follows may be the scenario.
CLI::Option* add_list(CLI::App* sub, const char* name, std::vector<std::string>& values,
                      const char* help) {
  return sub->add_option(name, values, help)->expected(1)->take_all()->allow_extra_args(false);
}

void add_simulate(CLI::App& app, Commands& c, int& exit_code) {
  auto* sub = app.add_subcommand("simulate", "Rehearse a scenario and write a report");
  sub->add_option("SCENARIO", c.simulate.scenario, "Scenario file (YAML)")
      ->required()
      ->type_name("");
  add_list(sub, "--policy", c.simulate.policies,
           "Policy file to run instead of the scenario's campaigns; repeat it\nfor several")
      ->type_name("FILE");
  sub->add_option("--roster", c.simulate.roster,
                  "People from a CSV file instead of the scenario's population; rows\n"
                  "that cannot be used go to rejects.csv with line and reason")
      ->type_name("FILE");
  sub->add_option("--seed", c.simulate.seed, "Seed of every draw, instead of the scenario's")
      ->type_name("NUMBER")
      ->check(check_seed);
  sub->add_option("--out", c.simulate.out, "Where the results go (default: out/<scenario>)")
      ->type_name("DIR");
  sub->add_flag("--log", c.simulate.log,
                "Write every event to events.rbl and audit it; audit, events and\n"
                "explain read that file");
  sub->add_flag("--json", c.simulate.json, "Print the summary as JSON instead of text");
  sub->footer(
      "Writes summary.json and report.html (one file, made to be mailed) into DIR.\n"
      "The same scenario and seed give the same events, byte for byte.\n"
      "\nExamples:\n"
      "  ringback simulate scenarios/flu-50k.yaml --log\n"
      "  ringback simulate scenarios/flu-50k.yaml --policy my-policy.yaml --out out/mine\n"
      "  ringback simulate scenarios/smoke.yaml --roster scenarios/rosters/sample-300.csv\n");
  sub->callback([&] { exit_code = simulate(c.simulate); });
}

void add_load_test(CLI::App& app, Commands& c, int& exit_code) {
  auto* sub = app.add_subcommand(
      "loadtest", "Find the largest load that a scenario bears, and what is in the way beyond");
  sub->add_option("SCENARIO", c.load_test.scenario, "Scenario file (YAML)")
      ->required()
      ->type_name("");
  add_list(sub, "--policy", c.load_test.policies,
           "Policy file to run instead of the scenario's campaigns; repeat it\nfor several")
      ->type_name("FILE");
  sub->add_option("--vary", c.load_test.vary,
                  "What to turn: patients, spread, agents, trunks, calls_in_flight,\n"
                  "calls_at_once (these three together), call_rate, text_rate, ehr_rate,\n"
                  "and with a platform section pods, connections, database_cores,\n"
                  "ehr_servers, carrier_servers, media_servers, agent_servers; without\n"
                  "it the load is taken as it is.\n"
                  "What campaigns or the daemon are told of it turns in proportion")
      ->type_name("WHAT");
  sub->add_option("--from", c.load_test.from,
                  "The least of it: a number, of rates also such as 0.5, of spread in\n"
                  "minutes (default: an eighth of what there is)")
      ->type_name("N");
  sub->add_option("--to", c.load_test.to,
                  "The most of it (default: eight times what there is; of spread at most\n"
                  "what the run leaves room for)")
      ->type_name("N");
  add_list(sub, "--goal", c.load_test.goals,
           "What must still be met; repeat it for several (default:\n"
           "deadline_met>=99.9%, ehr_429<=0.1%, start_p99<=60s; there is also\n"
           "resolved)")
      ->type_name("GOAL");
  sub->add_option("--seed", c.load_test.seed, "Seed of every draw, instead of the scenario's")
      ->type_name("NUMBER")
      ->check(check_seed);
  sub->add_option("--jobs", c.load_test.jobs, "Rehearsals at once (default: one a core)")
      ->type_name("N");
  sub->add_option("--out", c.load_test.out,
                  "Where the results go (default: out/<scenario>-loadtest)")
      ->type_name("DIR");
  sub->add_flag("--json", c.load_test.json, "Print the result as JSON instead of text");
  sub->footer(
      "Each load is a rehearsal in a process of its own; `mpirun -n 8 ringback loadtest ...`\n"
      "spreads them over machines. The result depends on the scenario and the seed alone.\n"
      "Writes loadtest.json and loadtest.html into DIR.\n"
      "A run that ends before every first contact is due is refused: raise its horizon.\n"
      "\nExamples:\n"
      "  ringback loadtest scenarios/flu-50k.yaml --vary patients\n"
      "  ringback loadtest scenarios/flu-50k.yaml --vary agents --from 50 --to 400 \\\n"
      "      --goal 'start_p99<=30m'\n");
  sub->callback([&] { exit_code = load_test(c.load_test); });
}

void add_sandbox(CLI::App& app, Commands& c, int& exit_code) {
  auto* sub = app.add_subcommand(
      "sandbox", "Be the carrier, the record system and the patients of a real daemon");
  sub->add_option("SCENARIO", c.sandbox.scenario, "Scenario file (YAML)")
      ->required()
      ->type_name("");
  sub->add_option("--port", c.sandbox.port, "Port on 127.0.0.1; 0 takes a free one (default: 8555)")
      ->type_name("P");
  sub->add_option("--speed", c.sandbox.speed,
                  "Simulated seconds in a real one, 1 to 100000 (default: 600)")
      ->type_name("N")
      ->check(CLI::Range(1, 100000));
  sub->add_option("--start", c.sandbox.start,
                  "When it is there at the start: `scenario` (default) or `now`")
      ->type_name("WHEN")
      ->check(CLI::IsMember({"scenario", "now"}));
  sub->add_option("--roster-out", c.sandbox.roster_out,
                  "Write the patients as a roster; also at /sandbox/roster.csv")
      ->type_name("FILE");
  sub->add_option("--ledger", c.sandbox.ledger,
                  "At the end write what really rang and was really booked, for\n"
                  "`ringback audit --ledger`; also at /sandbox/ledger")
      ->type_name("FILE");
  sub->add_option("--webhooks", c.sandbox.webhooks,
                  "Where patients' texts and calls go: /inbound-text and\n"
                  "/inbound-call below this URL of the daemon; without it nobody\n"
                  "texts or calls back")
      ->type_name("URL");
  sub->add_option("--keys", c.sandbox.keys,
                  "What patients press (default: book=1,confirm=1,decline=3,callback=4,\n"
                  "person=0,stop=9)")
      ->type_name("KEYS");
  sub->add_option("--sid", c.sandbox.sid, "Account SID of the carrier")->type_name("SID");
  sub->add_option("--token", c.sandbox.token, "Auth token of that account")->type_name("TOKEN");
  sub->add_option("--seed", c.sandbox.seed, "Seed of every draw, instead of the scenario's")
      ->type_name("NUMBER")
      ->check(check_seed);
  sub->footer(
      "Runs until it is interrupted. The carrier is at /2010-04-01 (Twilio's API), a gateway\n"
      "of voice agents at /agents, the EHR at /fhir (FHIR R4); GET /sandbox/clock tells the\n"
      "time. docs/sandbox.md has the rest.\n"
      "\nExample:\n"
      "  ringback sandbox scenarios/smoke.yaml --speed 600 --roster-out people.csv \\\n"
      "      --ledger ledger.jsonl --webhooks http://127.0.0.1:8080/telephony/clinic\n");
  sub->callback([&] { exit_code = run_sandbox(c.sandbox); });
}

void add_files(CLI::App& app, Commands& c, int& exit_code) {
  auto* sub = app.add_subcommand(
      "validate", "Check policies, scenarios, rules and flows; every mistake at once");
  sub->add_option("FILES", c.files, "Files to check (YAML); their first key says what they are")
      ->required()
      ->type_name("");
  sub->footer(
      "A mistake is told as file:line:column, what was found and what was expected. A\n"
      "scenario is checked together with the policies and the rules that it names; a policy\n"
      "against the nearest rules/us-2026.yaml, from its folder upwards, then from here.\n"
      "\nExample:\n"
      "  ringback validate scenarios/*.yaml scenarios/policies/*.yaml\n");
  sub->callback([&] { exit_code = validate(c.files); });

  auto* schema =
      app.add_subcommand("schema", "Print the JSON Schema of a kind of file, for editors");
  schema->add_option("KIND", c.schema_kind, "policy, scenario, rules, flow, patient or service")
      ->required()
      ->type_name("");
  schema->add_flag("--markdown", c.schema_markdown, "Print the reference page instead");
  schema->footer("Example:\n  ringback schema policy > policy.schema.json\n");
  schema->callback([&] { exit_code = print_schema(c.schema_kind, c.schema_markdown); });
}

void add_window(CLI::App& app, Commands& c, int& exit_code) {
  auto* sub =
      app.add_subcommand("window", "Tell when a patient may be contacted, and what closes it");
  sub->add_option("--policy", c.window.policy, "Policy file")->required()->type_name("FILE");
  add_list(sub, "--zone", c.window.zones,
           "IANA time zone of the patient; repeat it for every possible one:\n"
           "the window is open where it is open in all of them")
      ->required()
      ->type_name("ZONE");
  add_list(sub, "--state", c.window.states,
           "Two-letter state, for the rules of states; repeat it likewise")
      ->type_name("STATE");
  sub->add_option("--at", c.window.at,
                  "From when: 2026-10-05 or 2026-10-05T08:00 (local to the first\n"
                  "zone), or 2026-10-05T12:00:00Z")
      ->required()
      ->type_name("TIME");
  sub->add_option("--until", c.window.until, "Until when (default: a week later)")
      ->type_name("TIME");
  sub->add_option("--rules", c.window.rules,
                  "Rule pack (default: the nearest rules/us-2026.yaml, from the\n"
                  "policy's folder upwards, then from here)")
      ->type_name("FILE");
  sub->footer(
      "Caps, opt-outs and capacity are not in a window: `ringback explain` tells those.\n"
      "\nExample:\n"
      "  ringback window --policy scenarios/policies/flu-recall.yaml \\\n"
      "      --zone America/Chicago --zone America/New_York --state KY --at 2026-10-31\n");
  sub->callback([&] { exit_code = print_window(c.window); });
}

void add_chat(CLI::App& app, Commands& c, int& exit_code) {
  auto* sub = app.add_subcommand("chat", "Try a dialogue flow in the terminal");
  sub->add_option("FLOW", c.chat.flow, "Flow file (YAML)")->required()->type_name("");
  sub->add_option("--patient", c.chat.patient, "Whom to be: an invented patient (YAML)")
      ->required()
      ->type_name("FILE");
  sub->add_option("--language", c.chat.language, "english or spanish, instead of the patient's")
      ->type_name("NAME")
      ->check(CLI::IsMember({"english", "spanish"}));
  sub->add_option("--channel", c.chat.channel, "voice or text, instead of the patient's")
      ->type_name("NAME")
      ->check(CLI::IsMember({"voice", "text"}));
  sub->add_option("--tone", c.chat.tone, "usual, plain or direct, instead of the patient's")
      ->type_name("NAME")
      ->check(CLI::IsMember({"usual", "plain", "direct"}));
  sub->add_flag("--meanings", c.chat.meanings,
                "Lines are what a reply means, such as `yes`, `choice 2`,\n"
                "`time_wish tue after 15:00` or `information 1961-03-14`")
      ->type_name("");
  sub->footer(
      "Replies come from standard input, a line each. What is said begins with <, what is\n"
      "done and what came of it stands in brackets. Lines that begin with a slash are what\n"
      "else can happen: /silence /hangup /expire /hold (it runs out) /taken and /fail (the\n"
      "next thing done) /slow and /go (it takes until then).\n"
      "\nExample:\n"
      "  ringback chat scenarios/flows/flu-booking.yaml \\\n"
      "      --patient scenarios/flows/patients/maria.yaml\n");
  sub->callback([&] { exit_code = chat(c.chat); });
}

void add_logs(CLI::App& app, Commands& c, int& exit_code) {
  auto* sub = app.add_subcommand("audit", "Recompute the promises to patients from a log alone");
  sub->add_option("LOG", c.audit.log, "Event log (events.rbl)")->required()->type_name("");
  sub->add_option("--ledger", c.audit.ledger,
                  "What `ringback sandbox` wrote down while this log was made: hold\n"
                  "the one against the other")
      ->type_name("FILE");
  sub->add_option("--speed", c.audit.speed,
                  "The log is a daemon's whose clock ran this many times as fast as time,\n"
                  "beside a sandbox: three seconds of the machine's, so many times as long\n"
                  "in the log, make nothing late")
      ->check(CLI::Range(1, 100000))
      ->type_name("N");
  sub->add_flag("--json", c.audit.json, "Print the verdict as JSON");
  sub->footer(
      "The checks are code of their own; only I19, the replay, runs the scheduler's. Exits with\n"
      "1 if a promise is broken and names the first events that break it. A log whose end is\n"
      "missing or torn, as a crash or a run that goes on leaves it, is judged up to there, and\n"
      "that is said; damage in the middle is refused.\n"
      "\nExample:\n  ringback audit out/smoke/events.rbl\n");
  sub->callback([&] { exit_code = audit(c.audit); });

  auto* events = app.add_subcommand("events", "Print a log as JSON, one record a line");
  events->add_option("LOG", c.events_log, "Event log (events.rbl)")->required()->type_name("");
  events->footer(
      "First the header, then campaigns and events in order, last the books of the carrier\n"
      "and the EHR. Times are UTC.\n"
      "\nExample:\n"
      "  ringback events out/smoke/events.rbl | jq 'select(.event.attempt_ended)'\n");
  events->callback([&] { exit_code = print_events(c.events_log); });

  auto* explain_command = app.add_subcommand(
      "explain", "Tell one patient's story: each contact made or withheld, and why");
  explain_command->add_option("LOG", c.explain.log, "Event log (events.rbl)")
      ->required()
      ->type_name("");
  explain_command
      ->add_option("--patient", c.explain.patient,
                   "The id in the roster; without a roster a number from 0")
      ->required()
      ->type_name("ID");
  explain_command->footer("Example:\n  ringback explain out/smoke/events.rbl --patient 123\n");
  explain_command->callback([&] { exit_code = explain(c.explain); });

  auto* report = app.add_subcommand("report", "Render report.html again from a run's summary.json");
  report->add_option("DIR", c.report.directory, "Directory of a run")->required()->type_name("");
  report
      ->add_option("--beside", c.report.beside,
                   "Another run's directory: one page of both, this one on the\n"
                   "left, into DIR/beside.html")
      ->type_name("DIR2");
  report->footer(
      "Examples:\n  ringback report out/smoke\n"
      "  ringback report out/naive-start --beside out/jitter-3h\n");
  report->callback([&] { exit_code = render_report_again(c.report); });
}

// What is wrong with a command line that CLI11 refuses, in our words.
int refuse(const CLI::App& app, const CLI::ParseError& error) {
  const auto chosen = app.get_subcommands();
  const std::string command =
      "ringback" + (chosen.empty() ? std::string{} : " " + chosen.front()->get_name());
  std::string what = error.what();
  if (chosen.empty()) {
    const auto rest = app.remaining();
    const auto word = std::find_if(rest.begin(), rest.end(),
                                   [](const std::string& text) { return text.front() != '-'; });
    if (word != rest.end()) what = "there is no command `" + *word + "`";
  }
  std::fprintf(stderr, "%s: %s\nSee `%s --help`.\n", command.c_str(), what.c_str(),
               command.c_str());
  return kExitBadInput;
}

int run(int argc, char** argv) {
  CLI::App app{kAbout, "ringback"};
  app.footer(kFooter);
  auto layout = std::make_shared<Layout>();
  layout->column_width(kOptionColumn);
  app.formatter(layout);
  app.set_help_flag("-h,--help", "Print this help");
  app.set_version_flag("--version", std::string("ringback ") + kVersion, "Print the version");
  app.require_subcommand(1);
  Commands commands;
  int exit_code = kExitOk;
  add_simulate(app, commands, exit_code);
  add_load_test(app, commands, exit_code);
  add_sandbox(app, commands, exit_code);
  add_files(app, commands, exit_code);
  add_window(app, commands, exit_code);
  add_chat(app, commands, exit_code);
  add_logs(app, commands, exit_code);
  if (argc < 2) {
    std::fputs(app.help().c_str(), stderr);
    return kExitBadInput;
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& wanted) {  // --help, --version
    std::ostringstream text;
    (void)app.exit(wanted, text, text);
    std::fputs(text.str().c_str(), stdout);
  } catch (const CLI::ParseError& error) {
    return refuse(app, error);
  }
  return exit_code;
}

// A result that could not be written is no result.
int with_output_checked(int exit_code) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exit_code;
  std::fputs("ringback: standard output cannot be written\n", stderr);
  return kExitFailure;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return with_output_checked(run(argc, argv));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "ringback: %s\n", error.what());
    return kExitFailure;
  }
}
