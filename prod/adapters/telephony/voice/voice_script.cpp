#include "prod/adapters/telephony/voice/voice_script.hpp"

#include <algorithm>

#include "core/conversation/grammar/read_reply.hpp"
#include "core/rules/fold_text.hpp"
#include "prod/messages/opt_out_words.hpp"
#include "prod/messages/standing_sentence.hpp"

namespace rb::prod {
namespace {

constexpr int kMostTries = 2;         // menus that nothing came of, after the first
constexpr int kWaitSeconds = 5;       // for a key or a word
constexpr int kTransferSeconds = 20;  // ring of who is dialled

Disposition disposition_of(VoiceAction action) {
  switch (action) {
    case VoiceAction::book:
      return Disposition::booked;
    case VoiceAction::confirm:
      return Disposition::confirmed;
    case VoiceAction::decline:
      return Disposition::declined;
    case VoiceAction::callback:
      return Disposition::callback_requested;
    case VoiceAction::person:
      return Disposition::escalated;
    case VoiceAction::wrong_person:
      return Disposition::wrong_person;
  }
  return Disposition::no_decision;
}

// One request and everything that an answer is made of.
class Call {
 public:
  Call(const VoiceRequest& request, const AttemptView& attempt, const VoiceBook& book,
       const CallbackUrls& urls, Instant now)
      : request_(request), attempt_(attempt), book_(book), urls_(urls), now_(now) {}

  VoiceAnswer answer() {
    read_speech();
    const auto concern = concern_in(reading_);
    const bool danger = concern && concern->certain;
    VoiceAnswer answer = danger ? help_in_danger(*concern) : usual();
    const bool taken = answer.finished && answer.finished->disposition == Disposition::opted_out;
    // An opt-out that is taken concerns nobody.
    if (concern && !(taken && concern->about == Intent::stop)) answer.concern = concern;
    return answer;
  }

 private:
  VoiceAnswer usual() {
    // Whatever else it says, and whatever has become of the call.
    if (request_.place.step == VoiceStep::menu && wants_no_calls()) return opt_out();
    if (!attempt_.may_go_on) return hang_up();
    if (request_.place.step == VoiceStep::voicemail) return message_left();
    if (request_.place.step == VoiceStep::answered && is_machine(request_)) return leave_message();
    const VoiceScript* script = book_.script(attempt_.flow);
    if (script == nullptr) return hang_up();
    speak_as(script->greeting);
    return request_.place.step == VoiceStep::answered ? greet(*script) : choose(*script);
  }

  // What a menu's word stands for its author has said.
  void read_speech() {
    if (request_.place.step != VoiceStep::menu || request_.speech.empty()) return;
    const VoiceScript* script = book_.script(attempt_.flow);
    if (script != nullptr && is_menu_word(*script)) return;
    ReadingContext context;
    context.language = spoken_tongue(attempt_.language);
    context.now = LocalTime{now_.time_since_epoch()};
    reading_ = read_reply(request_.speech, context);
  }

  bool is_menu_word(const VoiceScript& script) const {
    const std::string heard = fold_text(request_.speech);
    const std::string language = VoiceBook::spoken(script.greeting, attempt_.language);
    return std::any_of(script.menu.begin(), script.menu.end(), [&](const MenuItem& item) {
      const auto words = item.words.find(language);
      return words != item.words.end() &&
             std::find(words->second.begin(), words->second.end(), heard) != words->second.end();
    });
  }

  bool wants_no_calls() const {
    return request_.digits == std::string_view(&kOptOutKey, 1) || reading_.has(Intent::stop) ||
           opt_out_wording(request_.speech) == OptOutWording::plain;
  }

  VoiceAnswer help_in_danger(const Concern& concern) {
    const VoiceScript* script = book_.script(attempt_.flow);
    const Tongue tongue = spoken_tongue(attempt_.language);
    language_ = tongue == Tongue::spanish ? "es" : "en";
    voice_ = book_.voice(language_);
    Twiml document;
    document.say(voice_, standing_sentence(answer_to(concern), tongue, attempt_.facts));
    if (script != nullptr) {
      speak_as(script->greeting);
      put_through(*script, document);
      document.say(voice_, filled(script->goodbye));
    }
    VoiceAnswer answer{document.hang_up().text(), std::nullopt};
    if (wants_no_calls()) {
      answer.finished = decided(Disposition::opted_out);
    } else if (attempt_.may_go_on) {
      answer.finished = decided(Disposition::escalated);
    }
    return answer;
  }

  void put_through(const VoiceScript& script, Twiml& document) const {
    if (script.transfer.empty()) return;
    document.dial(script.transfer, attempt_.caller_id, kTransferSeconds);
  }

  static VoiceAnswer hang_up() { return {Twiml().hang_up().text(), std::nullopt}; }

  void speak_as(const Texts& texts) {
    language_ = VoiceBook::spoken(texts, attempt_.language);
    voice_ = book_.voice(language_);
  }

  std::string filled(const Texts& texts) const {
    return fill_template(in_language(texts, language_), attempt_.facts);
  }

  VoiceAnswer leave_message() {
    const Texts* message = book_.voicemail(attempt_.voicemail);
    // Before the end of the machine's greeting nobody records.
    if (message == nullptr || !request_.answered_by.starts_with("machine_end")) return hang_up();
    speak_as(*message);
    Twiml document;
    document.say(voice_, filled(*message))
        .redirect(urls_.voice(request_.attempt, {.step = VoiceStep::voicemail}));
    return {document.text(), std::nullopt};
  }

  VoiceAnswer message_left() const {
    VoiceAnswer answer = hang_up();
    answer.finished = command::AttemptFinished{
        .attempt = request_.attempt, .outcome = Outcome::answered_machine, .left_voicemail = true};
    return answer;
  }

  VoiceAnswer greet(const VoiceScript& script) const {
    return ask(script, filled(script.greeting) + " " + filled(script.opt_out),
               {VoiceStep::menu, 0, now_});
  }

  VoiceAnswer ask(const VoiceScript& script, std::string text, const VoicePlace& next) const {
    std::string hints;
    for (const MenuItem& item : script.menu) {
      text += " " + filled(item.say);
      const auto words = item.words.find(language_);
      if (words == item.words.end()) continue;
      for (const std::string& word : words->second) hints += (hints.empty() ? "" : ", ") + word;
    }
    Twiml document;
    document.gather({urls_.voice(request_.attempt, next), kWaitSeconds, hints}, voice_, text);
    return {document.text(), std::nullopt};
  }

  VoiceAnswer choose(const VoiceScript& script) const {
    const OptOutWording wording = opt_out_wording(request_.speech);
    for (const MenuItem& item : script.menu) {
      if (request_.digits == std::string_view(&item.key, 1)) return decide(script, item);
    }
    if (request_.digits.empty()) {
      if (const MenuItem* item = spoken(script)) return decide(script, *item);
    }
    if (wording != OptOutWording::none) return opt_out();
    if (request_.place.tries >= kMostTries) {
      Twiml document;
      document.say(voice_, filled(script.goodbye)).hang_up();
      return {document.text(), std::nullopt};
    }
    return ask(script, filled(script.again) + " " + filled(script.opt_out),
               {VoiceStep::menu, request_.place.tries + 1, request_.place.answered_at});
  }

  // The item of which a word was said, if it is the only one.
  const MenuItem* spoken(const VoiceScript& script) const {
    const std::string heard = " " + fold_text(request_.speech) + " ";
    const MenuItem* found = nullptr;
    for (const MenuItem& item : script.menu) {
      const auto words = item.words.find(language_);
      if (words == item.words.end()) continue;
      const bool said =
          std::any_of(words->second.begin(), words->second.end(), [&](const std::string& word) {
            return heard.find(" " + word + " ") != std::string::npos;
          });
      if (!said) continue;
      if (found != nullptr) return nullptr;
      found = &item;
    }
    return found;
  }

  command::AttemptFinished decided(Disposition disposition) const {
    return {.attempt = request_.attempt,
            .outcome = Outcome::answered_human,
            .disposition = disposition,
            .talk = std::max<Millis>(now_ - request_.place.answered_at, Millis::zero())};
  }

  VoiceAnswer opt_out() const {
    VoiceAnswer answer = hang_up();
    answer.finished = decided(Disposition::opted_out);
    return answer;
  }

  VoiceAnswer decide(const VoiceScript& script, const MenuItem& item) const {
    Twiml document;
    document.say(voice_, filled(item.then));
    if (item.action == VoiceAction::person) put_through(script, document);
    document.say(voice_, filled(script.goodbye)).hang_up();
    return {document.text(), decided(disposition_of(item.action))};
  }

  const VoiceRequest& request_;
  const AttemptView& attempt_;
  const VoiceBook& book_;
  const CallbackUrls& urls_;
  Instant now_;
  Reading reading_{};  // of what was said
  Voice voice_;
  std::string language_;
};

std::string value(const net::Fields& form, std::string_view name) {
  const std::string* found = net::find_field(form, name);
  return found == nullptr ? std::string{} : *found;
}

}  // namespace

Result<VoiceRequest> read_voice_request(const net::Fields& query, const net::Fields& form) {
  const auto attempt = attempt_of(query);
  if (!attempt) return tl::unexpected(attempt.error());
  const auto place = place_of(query);
  if (!place) return tl::unexpected(place.error());
  return VoiceRequest{*attempt, *place, value(form, "Digits"), value(form, "SpeechResult"),
                      value(form, "AnsweredBy")};
}

bool is_machine(const VoiceRequest& request) {
  return request.answered_by.starts_with("machine") || request.answered_by == "fax";
}

VoiceAnswer answer_call(const VoiceRequest& request, const AttemptView& attempt,
                        const VoiceBook& book, const CallbackUrls& urls, Instant now) {
  return Call(request, attempt, book, urls, now).answer();
}

}  // namespace rb::prod
