// The scenario's world as the peers of a real daemon: carrier, EHR and people, behind requests and
// answers. No sockets, threads or clocks in here: whoever owns it says what time it is and carries
// the messages, so a test can live through days in no time.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "edge/roster/zone_prefixes.hpp"
#include "sim/lab/plan.hpp"
#include "sim/sandbox/agents/agent_front.hpp"
#include "sim/sandbox/carrier/carrier_front.hpp"
#include "sim/sandbox/ehr/ehr_front.hpp"
#include "sim/sandbox/ehr/office_replies.hpp"
#include "sim/sandbox/ledger/ledger.hpp"

namespace rb::sim::sandbox {

struct SandboxOptions {
  CarrierAccount account{};
  std::optional<Instant> start{};  // instead of the scenario's
  std::int64_t speed = 600;        // simulated seconds in a real one
  std::optional<std::uint64_t> seed{};
};

class Sandbox {
 public:
  // Error: as modelled_population(), or more people than there are numbers.
  [[nodiscard]] static Result<std::unique_ptr<Sandbox>> make(const sim::Plan& plan,
                                                             const edge::ZonePrefixes& prefixes,
                                                             const SandboxOptions& options,
                                                             Send send);
  Sandbox(const Sandbox&) = delete;
  Sandbox& operator=(const Sandbox&) = delete;

  // At now(). The answer may come at once or after some time.
  void handle(const net::Request& request, Respond respond);
  // Lets everything happen until then. Precondition: to >= now().
  void advance(Instant to);
  [[nodiscard]] Instant now() const { return agenda_.now(); }
  [[nodiscard]] Instant next_time() const {
    return std::min(agenda_.next_time(), world_.next_time());
  }

  [[nodiscard]] std::string ledger_lines() const { return to_lines(ledger_, now()); }
  [[nodiscard]] const std::string& roster() const { return roster_; }
  [[nodiscard]] const Numbers& numbers() const { return numbers_; }

 private:
  struct Parts;
  explicit Sandbox(Parts parts);
  // Where the record system's free times are.
  [[nodiscard]] std::unique_ptr<Shelf> shelf(const Parts& parts);
  // Who converses in words; null: nobody does in this scenario.
  [[nodiscard]] static std::unique_ptr<const Talkers> talkers(const Parts& parts);

  [[nodiscard]] net::Response own(const net::Request& request);
  [[nodiscard]] net::Response clock() const;
  [[nodiscard]] net::Response set_faults(const std::string& body);

  SandboxOptions options_;
  Instant start_;
  Send send_;
  Agenda agenda_;
  Numbers numbers_;
  std::string roster_;
  Ledger ledger_;
  sim::World world_;
  sim::LocalClock local_;
  sim::Outages carrier_outages_;
  CarrierFront carrier_;
  AgentFront agents_;
  Tasks tasks_;
  OfficeReplies offices_;
  EhrFront ehr_;
  std::vector<Command> commands_;
};

}  // namespace rb::sim::sandbox
