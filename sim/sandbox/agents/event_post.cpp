#include "sim/sandbox/agents/event_post.hpp"

#include "edge/net/crypto.hpp"

namespace rb::sim::sandbox {
namespace {

constexpr Millis kTellAgain = 5s;  // an event that the daemon has not heard
constexpr int kMostTells = 500;
// A tool may take eight seconds, and nobody gives up sooner than after ten.
constexpr Millis kLate = 12s;
constexpr int kMostReminders = 2;
constexpr Millis kPatience = 90s;  // of who waits at the line for a tool

}  // namespace

struct EventPost::Open {
  std::string url;
  std::string body;
  Answered then;
  int tries = 0;
  int under_way = 0;      // of them
  bool heard = false;     // or refused: it is not told again
  bool given_up = false;  // and dropped
  bool for_good = true;

  [[nodiscard]] bool over() const { return heard || (given_up && !for_good); }
  void say(Silence how, const std::string& answer) {
    if (then) then(how, answer);
  }
};

void EventPost::tell(std::string url, std::string body, Then then) {
  if (desk_.fault == Fault::lose_callbacks) return;
  const auto open = std::make_shared<Open>();
  open->url = std::move(url);
  open->body = std::move(body);
  open->then = [then = std::move(then)](Silence how, const std::string& answer) mutable {
    then(how == Silence::answered ? std::optional(answer) : std::nullopt);
  };
  send(open);
}

void EventPost::ask(std::string url, std::string body, bool for_good, Answered then) {
  const auto open = std::make_shared<Open>();
  open->url = std::move(url);
  open->body = std::move(body);
  open->then = std::move(then);
  open->for_good = for_good;
  desk_.agenda.after(kPatience, [open] {
    if (open->over()) return;
    open->given_up = true;
    open->say(Silence::given_up, {});
  });
  if (desk_.fault == Fault::lose_callbacks) return;
  send(open);
  remind(open, kMostReminders);
}

void EventPost::remind(const std::shared_ptr<Open>& open, int times) {
  if (times == 0) return;
  desk_.agenda.after(kLate, [this, open, times] {
    if (open->over()) return;
    if (open->under_way > 0) send(open);  // else it is told again as it is
    remind(open, times - 1);
  });
}

void EventPost::send(const std::shared_ptr<Open>& open) {
  net::Ask ask{.method = "POST", .url = open->url, .body = open->body};
  const std::string time = std::to_string(to_ms(desk_.now()) / 1000);
  ask.headers.add("Content-Type", "application/json");
  ask.headers.add("Ringback-Signature",
                  "t=" + time + ",v1=" +
                      net::hex(net::hmac_sha256(desk_.account.token, time + "." + open->body)));
  ++open->tries;
  ++open->under_way;
  desk_.send(std::move(ask), [this, open](const net::Answer& answer) { hear(open, answer); });
}

void EventPost::hear(const std::shared_ptr<Open>& open, const net::Answer& answer) {
  --open->under_way;
  if (open->over()) return;
  const bool refused =
      answer.outcome == net::Outcome::answered && answer.status < 500 && answer.status != 429;
  if (answer.ok() || refused) {
    open->heard = true;
    return open->say(answer.ok() ? Silence::answered : Silence::refused, answer.body);
  }
  if (open->under_way > 0 || open->tries >= kMostTells) return;
  desk_.agenda.after(kTellAgain, [this, open] {
    if (!open->over()) send(open);
  });
}

}  // namespace rb::sim::sandbox
