// One call that was answered: fetches what is to be said from the daemon, lives through it in
// simulated time, and presses the key of whoever is at the line where a Gather asks for one.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "sim/sandbox/carrier/twiml.hpp"
#include "sim/sandbox/parts/agenda.hpp"
#include "sim/sandbox/parts/wire.hpp"

namespace rb::sim::sandbox {

class Conversation : public std::enable_shared_from_this<Conversation> {
 public:
  struct Line {
    Agenda& agenda;
    const Send& send;
    std::string token;      // of the account, for signatures
    net::Fields about;      // CallSid, To, From ...: sent with every request
    std::string key;        // pressed at every Gather; empty: only listens
    Instant hangs_up;       // when the person will, unless they have pressed before
    net::Once<> when_over;  // our side ended it: the script did, or it could not be had
  };
  explicit Conversation(Line line) : line_(std::move(line)) {}

  // Asks for `url` and goes on from there.
  void start(const std::string& url) { fetch(url, {}); }
  // The person has hung up, or the carrier: when_over is not called any more.
  void stop() { over_ = true; }

  [[nodiscard]] const std::string& pressed() const { return pressed_; }
  [[nodiscard]] bool failed() const { return failed_; }  // the daemon did not say what to say

 private:
  void fetch(const std::string& url, net::Fields more);
  void heard(const std::string& url, const net::Answer& answer);
  void perform();  // the verb at next_
  void gather(const Verb& verb);
  void press(const std::string& action);
  void go_on(Millis after);
  void end();

  Line line_;
  std::string url_;
  std::vector<Verb> verbs_;
  std::size_t next_ = 0;
  int documents_ = 0;
  std::string pressed_;
  bool failed_ = false;
  bool over_ = false;
};

}  // namespace rb::sim::sandbox
