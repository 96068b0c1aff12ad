// Calls: placed over the API, lived through as the world has foreseen them, reported by callbacks,
// kept for look-ups. Calls that patients make to the daemon are in here, too.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <memory>
#include <string>

#include "sim/sandbox/carrier/conversation.hpp"
#include "sim/sandbox/carrier/desk.hpp"

namespace rb::sim::sandbox {

enum class CallStatus : std::uint8_t {
  queued,
  ringing,
  in_progress,
  completed,
  busy,
  failed,
  no_answer,
  canceled
};
[[nodiscard]] std::string_view name_of(CallStatus status);

struct Call {
  std::string sid{};
  std::string to{};
  std::string from{};
  bool inbound = false;
  std::string url{};       // what is to be said
  std::string callback{};  // for status
  std::string events{};    // that it is told, "initiated ringing answered completed"
  bool detects = false;    // wants to know whether a machine answers
  bool waits_for_beep = false;
  Millis longest{};  // zero: no limit
  CallStatus status = CallStatus::queued;
  Party* party = nullptr;       // null: nobody's number
  AttemptId attempt{};          // the world's
  sim::LatestAttempt course{};  // as the world foresaw it when the call was placed
  std::size_t entry = 0;        // in the ledger
  Instant asked{};
  Instant until = kNever;
  std::uint32_t told = 0;  // callbacks
  std::shared_ptr<Conversation> talk{};

  [[nodiscard]] bool over() const { return status >= CallStatus::completed; }
};

class Calls {
 public:
  explicit Calls(Desk& desk) : desk_(desk) {}

  // POST Calls.json
  void place(const net::Fields& form, Respond respond);
  // POST Calls/<sid>.json
  void change(const std::string& sid, const net::Fields& form, Respond respond);
  [[nodiscard]] net::Response get(const std::string& sid) const;
  [[nodiscard]] net::Response list(const net::Fields& query) const;
  // A patient calls the number that called them, and presses `key`.
  void call_us(const Party& party, const std::string& key);
  // Whether this patient opts out by a key in one of the calls, so not by a text.
  [[nodiscard]] bool stops_by_key(PatientId patient) const;

 private:
  void taken(Call& call, Taken how, Respond respond);
  void follow(Call& call);
  void ring(Call& call);
  void pick_up(Call& call);
  [[nodiscard]] std::shared_ptr<Talker> talker_of(const Call& call) const;
  void talk(Call& call, const std::string& key, Instant hangs_up);
  void end_by_us(Call& call);
  void leave(Call& call);
  void end(Call& call, CallStatus status);
  void cut(Call& call);
  void note(const Call& call) const;
  void tell(Call& call, std::string_view event);
  [[nodiscard]] net::Fields about(const Call& call) const;
  [[nodiscard]] std::string answered_by(const Call& call) const;
  [[nodiscard]] std::string json(const Call& call) const;
  [[nodiscard]] Call* find(const std::string& sid);

  Desk& desk_;
  std::deque<Call> calls_;  // in the order in which they were asked for; addresses stay
  std::map<std::string, Call*, std::less<>> by_sid_;
};

}  // namespace rb::sim::sandbox
