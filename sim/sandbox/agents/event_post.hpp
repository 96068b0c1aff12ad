// Events on their way to the daemon: signed, in one piece, and told again until they are heard.
#pragma once

#include <memory>
#include <optional>
#include <string>

#include "sim/sandbox/carrier/desk.hpp"

namespace rb::sim::sandbox {

class EventPost {
 public:
  // Hears the daemon's answer, once, however often the event was told; nullopt: it refuses the
  // event for good.
  using Then = net::Once<const std::optional<std::string>&>;

  // Outlives this, and what is under way.
  explicit EventPost(Desk& desk) : desk_(desk) {}

  // Until it is heard.
  void tell(std::string url, std::string body, Then then);

  enum class Silence : std::uint8_t { answered, refused, given_up };
  using Answered = net::Once<Silence, const std::string&>;
  // Somebody waits at the line: the same event again also if the answer is late, and after a while
  // they are told that there is none. `for_good`: it is told on all the same, until it is heard.
  void ask(std::string url, std::string body, bool for_good, Answered then);

 private:
  struct Open;
  void send(const std::shared_ptr<Open>& open);
  void hear(const std::shared_ptr<Open>& open, const net::Answer& answer);
  void remind(const std::shared_ptr<Open>& open, int times);

  Desk& desk_;
};

}  // namespace rb::sim::sandbox
