// ringbackd: the daemon and its administration.
#include <signal.h>

#include <CLI/CLI.hpp>
#include <cstdio>

#include "prod/daemon/service.hpp"
#include "prod/http/tokens.hpp"

namespace {

using namespace rb;
using namespace rb::prod;

constexpr int kExitOk = 0;
constexpr int kExitBadInput = 2;
constexpr int kExitFailure = 3;

constexpr const char* kAbout =
    "ringbackd runs campaigns of patient outreach: the scheduler that was rehearsed with "
    "ringback,\n"
    "on the wall clock, against the carrier and the record system of its configuration.\n";
constexpr const char* kFooter =
    "Exit status: 0 fine; 2 bad input (the message says where); 3 failure; 74 a commit failed and\n"
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
  auto service = Service::start(*std::move(settings));
  if (!service) return complain(service.error());
  std::fprintf(stderr, "ringbackd: listens on port %u\n", (*service)->port());
  for (;;) {
    int signal = 0;
    sigwait(&signals, &signal);
    if (signal != SIGHUP) break;
    const auto reloaded = (*service)->reload();
    std::fprintf(stderr, "ringbackd: %s\n",
                 reloaded ? "tokens and secrets read again" : reloaded.error().message.c_str());
  }
  std::fprintf(stderr, "ringbackd: stops\n");
  (*service)->stop();
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
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    const int code = app.exit(error);
    return code == 0 ? kExitOk : kExitBadInput;
  }
  if (run_command->parsed()) return run(config);
  if (config_command->parsed()) return check_config(config);
  return print_token(token);
}
