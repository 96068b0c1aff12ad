// ringbackd: the daemon and its administration.
#include <signal.h>

#include <CLI/CLI.hpp>
#include <cstdio>

#include "prod/daemon/administration.hpp"
#include "prod/daemon/journal.hpp"
#include "prod/daemon/notify.hpp"
#include "prod/daemon/service.hpp"
#include "prod/http/tokens.hpp"

namespace {

using namespace rb;
using namespace rb::prod;

constexpr const char* kAbout =
    "ringbackd runs campaigns of patient outreach: the scheduler that was rehearsed with "
    "ringback,\n"
    "on the wall clock, against the carrier and the record system of its configuration.\n";
constexpr const char* kFooter =
    "Exit status: 0 fine; 1 a store is not sound; 2 bad input (the message says where); 3 failure; "
    "74 a commit failed and\n"
    "the process ended so that nothing is guessed (start it again).\n";

int complain(const std::vector<Problem>& problems) {
  for (const Problem& problem : problems) std::fprintf(stderr, "%s\n", to_string(problem).c_str());
  return kExitBadInput;
}

int complain(const Error& error) {
  std::fprintf(stderr, "ringbackd: %s\n", error.message.c_str());
  return error.code == ErrorCode::invalid_input ? kExitBadInput : kExitFailure;
}

// Signals come to the main thread, in its own time; threads that are made later inherit the mask.
sigset_t block_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&signals, signal);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  signal(SIGPIPE, SIG_IGN);
  return signals;
}

int run(const std::string& config) {
  auto settings = read_settings(config);
  if (!settings) return complain(settings.error());
  const sigset_t signals = block_signals();
  // The server and the client each have `drain`; the rest is commits and a checkpoint.
  const std::chrono::microseconds end_within = 2 * Millis{settings->message.drain().ms()} + 60s;
  auto service = Service::start(*std::move(settings));
  if (!service) return complain(service.error());
  journal("listening", {{"port", (*service)->port()}});
  notify_ready();
  for (;;) {
    int signal = 0;
    sigwait(&signals, &signal);
    if (signal != SIGHUP) break;
    const auto reloaded = (*service)->reload();
    if (reloaded) {
      journal("reloaded");
    } else {
      journal("reload_failed", {{"error", reloaded.error().message}});
    }
  }
  journal("stopping");
  notify_stopping(end_within);
  (*service)->stop();
  journal("stopped");
  return kExitOk;
}

int check_config(const std::string& config) {
  const auto settings = read_settings(config);
  if (!settings) return complain(settings.error());
  std::printf("%s: fine, %d tenants, %zu tokens\n", config.c_str(),
              settings->message.tenants_size(), settings->tokens->size());
  return kExitOk;
}

struct TokenOptions {
  std::string tenant;
  std::string role = "viewer";
  std::string name;
};

int print_token(const TokenOptions& options) {
  const auto role = role_of(options.role);
  if (!role) {
    std::fprintf(stderr, "ringbackd: no role `%s`; expected viewer, operator or admin\n",
                 options.role.c_str());
    return kExitBadInput;
  }
  const NewToken made = make_token({options.name, options.tenant, *role});
  std::printf("%s", made.line.c_str());
  std::fprintf(stderr,
               "The token, shown this once:\n  %s\nThe line above goes into the tokens file, under "
               "`tokens:`; then SIGHUP.\n",
               made.token.c_str());
  return kExitOk;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App app(kAbout, "ringbackd");
  app.footer(kFooter);
  app.require_subcommand(1);
  std::string config = "/etc/ringback/ringbackd.yaml";
  auto* run_command = app.add_subcommand("run", "Run the service until SIGTERM; SIGHUP reloads");
  auto* config_command = app.add_subcommand("config", "Check a configuration and what it names");
  for (CLI::App* sub : {run_command, config_command}) {
    sub->add_option("-c,--config", config, "The configuration")->capture_default_str();
  }
  TokenOptions token;
  auto* token_command = app.add_subcommand("token", "Make an API token");
  token_command->add_option("--tenant", token.tenant, "Whose")->required();
  token_command->add_option("--role", token.role, "viewer, operator or admin")
      ->capture_default_str();
  token_command->add_option("--name", token.name, "Who will use it")->required();
  std::string store;
  std::string to;
  auto* check_command =
      app.add_subcommand("check", "Fold a tenant's log and compare; no service may have it open");
  auto* export_command =
      app.add_subcommand("export", "Write a tenant's log as a file for `ringback audit`");
  auto* backup_command =
      app.add_subcommand("backup", "Copy a tenant's store, also while a service has it open");
  for (CLI::App* sub : {check_command, export_command, backup_command}) {
    sub->add_option("STORE", store, "The tenant's file, such as /var/lib/ringback/mercy.db")
        ->required();
  }
  for (CLI::App* sub : {export_command, backup_command}) {
    sub->add_option("TO", to, "The file to write")->required();
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? kExitOk : kExitBadInput;
  }
  if (run_command->parsed()) return run(config);
  if (config_command->parsed()) return check_config(config);
  if (check_command->parsed()) return check_store(store);
  if (export_command->parsed()) return export_store(store, to);
  if (backup_command->parsed()) return back_up_store(store, to);
  return print_token(token);
}
