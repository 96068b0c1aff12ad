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

void add_words(const Verb& verb, std::string& words) {
  if (verb.name == "Say") {
    if (!words.empty()) words += ' ';
    words += verb.text;
  }
  for (const Verb& inside : verb.inside) add_words(inside, words);
}

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
  add_words(verb, said_);
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

bool Conversation::converse(const Verb& verb) {
  if (line_.talker == nullptr) return false;
  if (verb.attribute("input").find("speech") == std::string_view::npos) return false;
  const auto answer = line_.talker->answer(said_, line_.agenda.now());
  if (!answer) return false;
  said_.clear();
  if (answer->kind == Answer::Kind::is_silent) {
    listen_in_vain(verb);
    return true;
  }
  // Nobody answers what they have not heard.
  const Millis after = std::max(answer->takes, time_of(verb));
  line_.agenda.after(after, [self = shared_from_this(), answer = *answer,
                             action = std::string(verb.attribute("action"))] {
    if (self->over_) return;
    if (answer.kind == Answer::Kind::hangs_up) {
      self->over_ = true;
      if (self->line_.when_hung_up) self->line_.when_hung_up();
      return;
    }
    const bool keyed = answer.kind == Answer::Kind::presses;
    if (keyed) self->pressed_ += answer.words;
    net::Fields fields{{keyed ? "Digits" : "SpeechResult", answer.words}};
    if (!keyed) fields.push_back({"Confidence", "0.9"});
    self->fetch(resolve(self->url_, action), std::move(fields));
  });
  return true;
}

void Conversation::gather(const Verb& verb) {
  if (converse(verb)) return;
  said_.clear();
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
  listen_in_vain(verb);
}

void Conversation::listen_in_vain(const Verb& verb) {
  int timeout = kDefaultTimeout;
  const std::string_view given = verb.attribute("timeout");
  if (!given.empty() && given.find_first_not_of("0123456789") == given.npos && given.size() < 4) {
    timeout = std::stoi(std::string(given));
  }
  const std::string action(verb.attribute("action"));
  const Millis silence = time_of(verb) + std::chrono::seconds{timeout};
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
  if (line_.talker != nullptr && line_.talker->talks() && !said_.empty()) {
    line_.talker->hear_out(said_);
  }
  if (line_.when_over) line_.when_over();
}

}  // namespace rb::sim::sandbox
