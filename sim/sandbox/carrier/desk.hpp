// What the parts of the carrier share: the world behind it, the account, the people, the ledger.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

#include "sim/sandbox/carrier/keys.hpp"
#include "sim/sandbox/carrier/parties.hpp"
#include "sim/sandbox/ledger/ledger.hpp"
#include "sim/sandbox/parts/agenda.hpp"
#include "sim/sandbox/parts/wire.hpp"
#include "sim/sandbox/talks/talkers.hpp"
#include "sim/world/world.hpp"

namespace rb::sim::sandbox {

struct CarrierAccount {
  std::string sid = "AC00000000000000000000000000000555";
  std::string token = "sandbox-token";
  std::string webhooks{};  // of the daemon: /inbound-text and /inbound-call are below; empty:
                           // nobody listens
  Keys keys{};
};

// How the carrier took a request, as the world has decided it.
enum class Taken : std::uint8_t { yes, refused, refused_for_good, lost };

struct Desk {
  Agenda& agenda;
  sim::World& world;
  const Numbers& numbers;
  Ledger& ledger;
  const Send& send;
  const CarrierAccount& account;
  Parties parties;
  std::function<bool(Instant)> is_down;      // an outage of the scenario
  std::unique_ptr<const Talkers> talkers{};  // null: nobody converses in words
  Fault fault = Fault::none;
  std::map<AttemptId, net::Once<Taken>> waiting{};  // for the world's word
  std::uint64_t sids = 0;
  std::set<PatientId> say_stop_to_agents{};  // so not by a text

  [[nodiscard]] Instant now() const { return agenda.now(); }
  // "CA" and 32 hexadecimal digits.
  [[nodiscard]] std::string next_sid(const char* prefix);
  // "/2010-04-01/Accounts/<sid>"
  [[nodiscard]] std::string base() const { return "/2010-04-01/Accounts/" + account.sid; }
  [[nodiscard]] std::string number_of(PhoneId phone) const { return numbers.of(phone); }
  // What a request is told that the carrier does not take now: that it is down, or asked too often.
  [[nodiscard]] net::Response not_now() const;
  // Tells the daemon, whatever it answers; not while callbacks are being lost.
  void tell(const std::string& url, net::Fields fields);
  // Gives the answer, or closes the connection while answers are being lost.
  void answer(Respond& respond, net::Response response) const;
  // The world's attempt of a new request, and who it is about. Null: the number is nobody's.
  [[nodiscard]] Party* begin(std::string_view to, std::string_view from,
                             const std::string& callback, AttemptId& attempt);
  // Likewise of one that shows a number of somebody else's.
  [[nodiscard]] Party* begin(const Parties::Question& question, AttemptId& attempt);
  // Whoever converses with us over an attempt of theirs; null: they do not.
  [[nodiscard]] std::shared_ptr<Talker> talker(const Party& party, Channel channel,
                                               Disposition wants) const;
  // Whoever talks about a visit with an agent over an attempt of theirs; null: nobody converses.
  [[nodiscard]] std::shared_ptr<Talker> called_by_agent(const Party& party,
                                                        Disposition wants) const;
  // What was said so far, in place of `entry`; nullopt: a new entry. Returns its position.
  std::size_t note_talk(const Talker& talker, const std::string& attempt, Instant from,
                        std::optional<std::size_t> entry = std::nullopt);
  // The call of an attempt as the world foresees it; where nobody has the number, it rings for a
  // while.
  [[nodiscard]] sim::LatestAttempt dial(const Party* party, AttemptId attempt, bool voicemail);
};

// Twilio's shape: {"code":21211,"message":"...","status":400}.
[[nodiscard]] net::Response carrier_error(int status, int code, const std::string& message);

// "+" and 8 to 15 digits.
[[nodiscard]] bool is_number(std::string_view text);

// The value of a field; "" if there is none.
[[nodiscard]] std::string field_of(const net::Fields& fields, std::string_view name);

// A parameter of a URL's query; "" if there is none.
[[nodiscard]] std::string parameter_of(const std::string& url, std::string_view name);

}  // namespace rb::sim::sandbox
