#include "sim/sandbox/carrier/conversation.hpp"

#include <algorithm>

namespace rb::sim::sandbox {
namespace {

// Who has pressed so often and is still asked gives up, and no script is longer than that.
constexpr std::size_t kMostPresses = 8;
constexpr int kMostDocuments = 30;
constexpr Millis kThinks = 2s;      // between the end of a prompt and the key
constexpr Millis kBargesIn = 2s;    // before hanging up, whatever is being said
constexpr Millis kTransfer = 60s;   // a talk with the person that a Dial reaches
constexpr int kDefaultTimeout = 5;  // of a Gather, in seconds

}  // namespace

void Conversation::fetch(const std::string& url, net::Fields more) {
  if (++documents_ > kMostDocuments) return end();
  net::Fields fields = line_.about;
  fields.insert(fields.end(), more.begin(), more.end());
  line_.send(signed_form(url, std::move(fields), line_.token),
             [self = shared_from_this(), url](const net::Answer& answer) {
               if (!self->over_) self->heard(url, answer);
             });
}

void Conversation::heard(const std::string& url, const net::Answer& answer) {
  auto verbs = answer.ok() ? parse_twiml(answer.body) : fail(ErrorCode::unavailable, "no answer");
  if (!verbs) {
    failed_ = true;
    return end();
  }
  url_ = url;
  verbs_ = std::move(*verbs);
  next_ = 0;
  perform();
}

void Conversation::go_on(Millis after) {
  line_.agenda.after(after, [self = shared_from_this()] {
    if (self->over_) return;
    ++self->next_;
    self->perform();
  });
}

void Conversation::perform() {
  if (next_ >= verbs_.size()) return end();
  const Verb& verb = verbs_[next_];
  if (verb.name == "Hangup" || verb.name == "Reject") return end();
  if (verb.name == "Gather") return gather(verb);
  if (verb.name == "Redirect") return fetch(resolve(url_, verb.text), {});
  if (verb.name == "Dial") {
    line_.agenda.after(
        kTransfer, [self = shared_from_this(), action = std::string(verb.attribute("action"))] {
          if (self->over_) return;
          if (!action.empty()) {
            return self->fetch(resolve(self->url_, action), {{"DialCallStatus", "completed"}});
          }
          ++self->next_;
          self->perform();
        });
    return;
  }
  go_on(time_of(verb));
}

void Conversation::gather(const Verb& verb) {
  const Millis prompt = time_of(verb);
  const std::string action(verb.attribute("action"));
  if (!line_.key.empty() && pressed_.size() < kMostPresses * line_.key.size()) {
    const Millis left = line_.hangs_up - line_.agenda.now() - kBargesIn;
    const Millis after = pressed_.empty() ? std::min(prompt + kThinks, left) : prompt + kThinks;
    line_.agenda.after(std::max<Millis>(after, 1s), [self = shared_from_this(), action] {
      if (!self->over_) self->press(action);
    });
    return;
  }
  int timeout = kDefaultTimeout;
  const std::string_view given = verb.attribute("timeout");
  if (!given.empty() && given.find_first_not_of("0123456789") == given.npos && given.size() < 4) {
    timeout = std::stoi(std::string(given));
  }
  const Millis silence = prompt + std::chrono::seconds{timeout};
  if (verb.attribute("actionOnEmptyResult") != "true") return go_on(silence);
  line_.agenda.after(silence, [self = shared_from_this(), action] {
    if (!self->over_) self->fetch(resolve(self->url_, action), {{"Digits", ""}});
  });
}

void Conversation::press(const std::string& action) {
  pressed_ += line_.key;
  fetch(resolve(url_, action), {{"Digits", line_.key}});
}

void Conversation::end() {
  over_ = true;
  if (line_.when_over) line_.when_over();
}

}  // namespace rb::sim::sandbox
