#include "sim/sandbox/service.hpp"

#include <fmt/format.h>

#include <csignal>
#include <cstdio>

#include "core/log/json.hpp"
#include "edge/files/text_file.hpp"
#include "edge/net/url.hpp"
#include "sim/cli/cli.hpp"

namespace rb::sim {
namespace {

Result<sandbox::SandboxOptions> options_of(const SandboxCommand& command) {
  sandbox::SandboxOptions options;
  options.speed = command.speed;
  options.seed = command.seed;
  if (command.start == "now") {
    options.start = std::chrono::floor<Millis>(std::chrono::system_clock::now());
  }
  if (!command.sid.empty()) options.account.sid = command.sid;
  if (!command.token.empty()) options.account.token = command.token;
  auto keys = sandbox::read_keys(command.keys);
  if (!keys) return tl::unexpected(keys.error());
  options.account.keys = std::move(*keys);
  if (!command.webhooks.empty()) {
    const auto url = net::parse_url(command.webhooks);
    if (!url || !url->is_loopback() || !url->query.empty()) {
      return fail(ErrorCode::invalid_input, "--webhooks: `" + command.webhooks +
                                                "` is no URL of this machine; expected one such as "
                                                "http://127.0.0.1:8080/telephony/TENANT");
    }
    options.account.webhooks = command.webhooks;
  }
  return options;
}

}  // namespace

int run_sandbox(const SandboxCommand& command) {
  const auto options = options_of(command);
  if (!options) return complain(options.error());
  auto plan = make_plan({.scenario = command.scenario, .policies = {}, .more_zones = {}});
  if (!plan) return complain(plan.error());
  warn(plan->warnings);
  const auto prefixes = edge::load_zone_prefixes(nearby_prefixes(command.scenario));
  if (!prefixes) return complain(prefixes.error());

  // For sigwait below: no thread of the sandbox may take them.
  sigset_t ends;
  sigemptyset(&ends);
  sigaddset(&ends, SIGINT);
  sigaddset(&ends, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &ends, nullptr);

  auto service = sandbox::Service::start(*plan, *prefixes, *options, command.port);
  if (!service) return complain(service.error());
  if (!command.roster_out.empty()) {
    if (auto written = edge::write_text(command.roster_out, (*service)->roster()); !written) {
      return complain(written.error());
    }
  }
  fmt::print("sandbox of {} on http://127.0.0.1:{}, {} times as fast, from {}\n",
             plan->scenario.scenario(), (*service)->port(), options->speed,
             rfc3339(options->start.value_or(plan->start)));
  fmt::print("carrier account {} with token {}\n", options->account.sid, options->account.token);
  std::fflush(stdout);
  int signal = 0;
  sigwait(&ends, &signal);
  (*service)->stop();
  if (command.ledger.empty()) return kExitOk;
  if (auto written = edge::write_text(command.ledger, (*service)->ledger_lines()); !written) {
    return complain(written.error());
  }
  return kExitOk;
}

}  // namespace rb::sim
