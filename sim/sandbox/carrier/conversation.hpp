// One call that was answered: fetches what is to be said from the daemon, and lives through it in
// simulated time. Where a Gather asks something, whoever is at the line answers in words if it is a
// question of a flow, else presses the key for what they want.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "sim/sandbox/carrier/twiml.hpp"
#include "sim/sandbox/parts/agenda.hpp"
#include "sim/sandbox/parts/wire.hpp"
#include "sim/sandbox/talks/talker.hpp"

namespace rb::sim::sandbox {

class Conversation : public std::enable_shared_from_this<Conversation> {
 public:
  struct Line {
    Agenda& agenda;
    const Send& send;
    std::string token;                 // of the account, for signatures
    net::Fields about;                 // CallSid, To, From ...: sent with every request
    std::string key;                   // pressed at every Gather; empty: only listens
    Instant hangs_up;                  // when the person will, unless they have pressed before
    net::Once<> when_over;             // our side ended it: the script did, or it could not be had
    std::shared_ptr<Talker> talker{};  // null: they only press keys
    net::Once<> when_hung_up{};        // the person did, in the middle of talking
  };
  explicit Conversation(Line line) : line_(std::move(line)) {}

  // Asks for `url` and goes on from there.
  void start(const std::string& url) { fetch(url, {}); }
  // The person has hung up, or the carrier: nothing is called any more.
  void stop() { over_ = true; }

  [[nodiscard]] const std::string& pressed() const { return pressed_; }
  // Null: nobody talks, or they have not been asked anything yet.
  [[nodiscard]] const Talker* talk() const {
    return line_.talker != nullptr && line_.talker->talks() ? line_.talker.get() : nullptr;
  }
  // A key was pressed or something said.
  [[nodiscard]] bool answered() const {
    return !pressed_.empty() || (talk() != nullptr && talk()->answered());
  }
  [[nodiscard]] bool failed() const { return failed_; }  // the daemon did not say what to say

 private:
  void fetch(const std::string& url, net::Fields more);
  void heard(const std::string& url, const net::Answer& answer);
  void perform();  // the verb at next_
  void gather(const Verb& verb);
  void press(const std::string& action);
  // True if it is a question to somebody who talks.
  bool converse(const Verb& verb);
  void listen_in_vain(const Verb& verb);  // until the Gather gives up
  void go_on(Millis after);
  void end();

  Line line_;
  std::string url_;
  std::vector<Verb> verbs_;
  std::size_t next_ = 0;
  int documents_ = 0;
  std::string said_;  // by the daemon, since the last answer
  std::string pressed_;
  bool failed_ = false;
  bool over_ = false;
};

}  // namespace rb::sim::sandbox
