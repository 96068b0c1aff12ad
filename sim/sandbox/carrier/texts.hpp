// Texts: sent over the API, delivered or not as the world has foreseen it, reported by callbacks,
// kept for look-ups; and the replies of patients.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "sim/sandbox/carrier/desk.hpp"

namespace rb::sim::sandbox {

enum class TextStatus : std::uint8_t { queued, sent, delivered, undelivered, failed, canceled };
[[nodiscard]] std::string_view name_of(TextStatus status);

struct Text {
  std::string sid{};
  std::string to{};
  std::string from{};
  std::string body{};
  std::string callback{};  // for status
  TextStatus status = TextStatus::queued;
  int error = 0;           // 30003 unreachable, 30005 no such number, 30036 too late
  Party* party = nullptr;  // null: nobody's number
  AttemptId attempt{};     // the world's
  sim::LatestAttempt course{};
  std::size_t entry = 0;  // in the ledger
  Instant asked{};
  Instant latest_end = kNever;

  [[nodiscard]] bool over() const { return status >= TextStatus::delivered; }
};

class Texts {
 public:
  explicit Texts(Desk& desk) : desk_(desk) {}

  // POST Messages.json
  void place(const net::Fields& form, Respond respond);
  // POST Messages/<sid>.json: what has not left is called off.
  void change(const std::string& sid, const net::Fields& form, Respond respond);
  [[nodiscard]] net::Response get(const std::string& sid) const;
  [[nodiscard]] net::Response list(const net::Fields& query) const;
  // A patient, or whoever has the number, texts back. After a STOP the number gets no more texts.
  // `answered`: with what the daemon answers at once, nullopt if it did not take the text.
  using Answered = net::Once<const std::optional<std::string>&>;
  void text_us(const std::string& their_number, const std::string& our_number,
               const std::string& body, Answered answered = {});
  // Whoever is to be told of every text that arrives at a patient's.
  void watch(std::function<void(const Party& party, const std::string& body)> arrived) {
    arrived_ = std::move(arrived);
  }

 private:
  void taken(Text& text, Taken how, Respond respond);
  void follow(Text& text);
  void arrive(Text& text);
  void tell(const Text& text);
  [[nodiscard]] std::string json(const Text& text) const;

  Desk& desk_;
  std::deque<Text> texts_;  // in the order in which they were asked for; addresses stay
  std::map<std::string, Text*, std::less<>> by_sid_;
  std::set<std::string, std::less<>> stopped_;  // numbers that have texted STOP
  std::function<void(const Party&, const std::string&)> arrived_;
};

// The first http or https URL of a text; "" if there is none.
[[nodiscard]] std::string link_in(std::string_view body);

}  // namespace rb::sim::sandbox
