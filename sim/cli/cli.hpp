// The commands of `ringback`, one function each. Each prints for people (or JSON where asked) and
// returns the exit code.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/config/loader.hpp"
#include "core/conversation/flow/flow.hpp"
#include "core/log/file.hpp"

namespace rb::sim {

inline constexpr int kExitOk = 0;
inline constexpr int kExitPromiseBroken = 1;  // the auditor found a violation
inline constexpr int kExitBadInput = 2;       // a file or an option that cannot be used
inline constexpr int kExitFailure = 3;        // the machine failed us: a disk, a bug

struct SimulateOptions {
  std::string scenario;
  std::vector<std::string> policies;
  std::string roster;
  std::optional<std::uint64_t> seed;
  std::string out;  // empty: out/<scenario>
  bool log = false;
  bool json = false;
};
[[nodiscard]] int simulate(const SimulateOptions& options);

struct LoadTestOptions {
  std::string scenario;
  std::vector<std::string> policies;
  std::string vary;  // a lever's name; empty: the load as it is
  std::string from;  // of the lever; empty: an eighth of what there is
  std::string to;    // empty: eight times, or as far as the run reaches
  std::vector<std::string> goals;
  std::optional<std::uint64_t> seed;
  std::optional<unsigned> jobs;  // processes at once; none: one a core
  std::string out;               // empty: out/<scenario>-loadtest
  bool json = false;
};
[[nodiscard]] int load_test(const LoadTestOptions& options);

struct SandboxCommand {
  std::string scenario;
  std::uint16_t port = 8555;
  std::int64_t speed = 600;
  std::string start = "scenario";  // or "now"
  std::optional<std::uint64_t> seed;
  std::string roster_out;
  std::string ledger;
  std::string webhooks;
  std::string keys;
  std::string sid;    // empty: the sandbox's own
  std::string token;  // likewise
};
// Until SIGINT or SIGTERM.
[[nodiscard]] int run_sandbox(const SandboxCommand& command);

[[nodiscard]] int validate(const std::vector<std::string>& files);
[[nodiscard]] int print_schema(const std::string& kind, bool markdown);

struct AuditOptions {
  std::string log;
  std::string ledger;      // of a sandbox; empty: the log's own
  std::int64_t speed = 1;  // of the sandbox
  bool json = false;
};
[[nodiscard]] int audit(const AuditOptions& options);

[[nodiscard]] int print_events(const std::string& log);

struct ExplainOptions {
  std::string log;
  std::string patient;
};
[[nodiscard]] int explain(const ExplainOptions& options);

struct WindowOptions {
  std::string policy;
  std::string rules;  // empty: the rule pack near the policy
  std::vector<std::string> zones;
  std::vector<std::string> states;
  std::string at;
  std::string until;  // empty: a week after `at`
};
[[nodiscard]] int print_window(const WindowOptions& options);

struct ChatOptions {
  std::string flow;
  std::string patient;
  std::string language;  // these three: empty for the patient's own
  std::string channel;
  std::string tone;
  bool meanings = false;  // replies are written as what they mean
};
// Replies from standard input, a line each, until it ends or the conversation does.
[[nodiscard]] int chat(const ChatOptions& options);

struct ReportOptions {
  std::string directory;
  std::string beside;  // another run's; empty: the report of the one
};
[[nodiscard]] int render_report_again(const ReportOptions& options);

// ---- shared by the commands

// A flow, under the rule pack nearby.
[[nodiscard]] tl::expected<Flow, std::vector<Problem>> read_flow(const std::string& file);

// One line each on standard error; returns kExitBadInput.
int complain(const std::vector<Problem>& problems);
// "warning: ..." on standard error, a line each.
void warn(const std::vector<Problem>& warnings);
// "ringback: <message>" on standard error; the exit code that the error means.
int complain(const Error& error);
// A scenario's name as one folder, wherever the name tries to lead.
[[nodiscard]] std::string folder_name(const std::string& scenario);
// What is wrong with where a log stops; empty if it was closed.
[[nodiscard]] std::string missing_end(const LogEnd& end);

}  // namespace rb::sim
