#include "core/conversation/grammar/read_reply.hpp"

#include <algorithm>
#include <array>
#include <bitset>

#include "core/conversation/grammar/births.hpp"
#include "core/conversation/grammar/choices.hpp"
#include "core/conversation/grammar/leaning/leaning.hpp"
#include "core/conversation/grammar/times.hpp"
#include "core/conversation/grammar/words.hpp"

namespace rb {
namespace {

using namespace grammar;

using Senses = std::bitset<kSenses>;

bool is_safety(Sense sense) {
  return sense == grammar::sense(Intent::stop) || sense == grammar::sense(Intent::distress) ||
         sense == grammar::sense(Intent::symptoms);
}

bool within(const Found& inner, const Found& outer) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}
bool overlap(const Found& a, const Found& b) {
  return a.begin < b.end && b.begin < a.end;
}
std::size_t length(const Found& one) {
  return one.end - one.begin;
}

bool is_aside(Sense sense) {
  return sense == kAside || sense == kNotStop || sense == kNotDistress || sense == kNotSymptom;
}

// Senses of an answer. They say nothing about the matters that a reply may hold besides.
bool is_answer(Sense sense) {
  return sense == kAgrees || sense == kDeclines || sense == kNotThose || sense == kNotGood ||
         sense == kAnyOfThem || sense == grammar::sense(Intent::thanks);
}

bool aside_hides(const Found& aside, const Found& one) {
  if (!within(one, aside)) return false;
  switch (one.sense) {
    case grammar::sense(Intent::stop):
      return aside.sense == kNotStop;
    case grammar::sense(Intent::distress):
      return aside.sense == kNotDistress;
    case grammar::sense(Intent::symptoms):
    case kBodyPart:
      return aside.sense == kNotSymptom;
    default:
      return aside.sense == kAside && length(aside) > length(one);
  }
}

// Whether `other` says that `one` is not meant: of two phrases the longer is, and no phrase that is
// part of despair.
bool hides(const Found& other, const Found& one) {
  const bool longer = length(other) > length(one);
  const bool safety = is_safety(one.sense);
  if (other.sense == one.sense) return false;
  if (other.sense == grammar::sense(Intent::distress) &&
      one.sense != grammar::sense(Intent::stop) && overlap(one, other)) {
    return one.sense != grammar::sense(Intent::person);
  }
  // "Tell them my chest feels tight again" asks for nothing to be said again.
  const bool again = other.sense == grammar::sense(Intent::repeat);
  if (safety) return other.hides && longer && within(one, other) && !again;
  if (other.sense == grammar::sense(Intent::stop) && overlap(one, other)) {
    return one.sense == grammar::sense(Intent::cancel_visit) ||
           one.sense == grammar::sense(Intent::reschedule) ||
           one.sense == grammar::sense(Intent::start);
  }
  // "No puedo mover el brazo" moves no visit.
  if (other.sense == grammar::sense(Intent::symptoms) && within(one, other)) {
    return one.sense == grammar::sense(Intent::reschedule) ||
           one.sense == grammar::sense(Intent::callback) ||
           one.sense == grammar::sense(Intent::transport);
  }
  const bool change = other.sense == grammar::sense(Intent::provider_change);
  const bool yields = one.sense == grammar::sense(Intent::person) || one.sense == kNotThose ||
                      one.sense == grammar::sense(Intent::reschedule) ||
                      one.sense == grammar::sense(Intent::cancel_visit);
  if (change && yields && overlap(one, other) && !within(other, one)) return true;
  // "Switch this to English" changes no visit.
  const bool language = other.sense == kSpanish || other.sense == kEnglish;
  if (language &&
      (one.sense == grammar::sense(Intent::reschedule) ||
       one.sense == grammar::sense(Intent::callback) || one.sense == kCallMe) &&
      one.begin <= other.begin && other.begin <= one.end + 2U) {
    return true;
  }
  if (is_answer(other.sense) && !is_answer(one.sense) &&
      one.sense != grammar::sense(Intent::repeat)) {
    return false;
  }
  // "Say it in Spanish" asks for Spanish.
  const bool asks_again =
      other.sense == grammar::sense(Intent::repeat) || other.sense == grammar::sense(Intent::help);
  if (asks_again && (one.sense == kSpanish || one.sense == kEnglish || one.sense == kOtherTongue)) {
    return false;
  }
  return longer && within(one, other) && !is_safety(other.sense);
}

// What is left of the phrases when those that others hide are gone.
std::vector<Found> visible(const std::vector<Found>& found) {
  std::vector<Found> shown;
  for (const Found& one : found) {
    if (!is_aside(one.sense) && std::none_of(found.begin(), found.end(), [&](const Found& other) {
          return is_aside(other.sense) && aside_hides(other, one);
        })) {
      shown.push_back(one);
    }
  }
  std::vector<Found> out;
  for (const Found& one : shown) {
    if (std::none_of(shown.begin(), shown.end(),
                     [&](const Found& other) { return hides(other, one); })) {
      out.push_back(one);
    }
  }
  return out;
}

class Reader {
 public:
  Reader(std::string_view text, const ReadingContext& context)
      : context_(context), tables_(Tables::shared()) {
    std::vector<std::string> names;
    for (const OfferedSlot& slot : context.offered) {
      for (std::string& name : name_words(slot.provider)) names.push_back(std::move(name));
      for (std::string& name : name_words(slot.place)) names.push_back(std::move(name));
    }
    words_ = tables_.read(text, names);
    const std::vector<Found> all = tables_.find_phrases(words_);
    found_ = visible(all);
    for (const Found& one : found_) senses_.set(static_cast<std::size_t>(one.sense));
    for (const Found& one : all) all_senses_.set(static_cast<std::size_t>(one.sense));
    for (std::size_t i = 0; i < denied_.size(); ++i) {
      const Sense safety = static_cast<Sense>(i);
      denied_[i] = !said(safety) && std::any_of(all.begin(), all.end(), [&](const Found& one) {
        return one.sense == safety;
      });
    }
  }

  ByPhrases run() {
    find_dates();
    read_safety();
    read_people();
    read_language();
    read_visit();
    read_answer();
    read_numbers();
    settle();
    ByPhrases out{out_,           {},          {},      denied_,
                  context_.asked, all_senses_, senses_, !words_.empty() && words_.back().asked};
    out.words.reserve(words_.size());
    for (Word& word : words_) out.words.push_back(std::move(word.text));
    if (timed_) out.wish = wish_;
    return out;
  }

 private:
  [[nodiscard]] bool said(Sense sense) const { return senses_[static_cast<std::size_t>(sense)]; }
  [[nodiscard]] bool said(Intent intent) const { return said(grammar::sense(intent)); }
  void add_if_said(Intent intent) {
    if (said(intent)) out_.add(intent);
  }
  // Said in words that are not those of a stop: "call me" is not said by "don't call me".
  [[nodiscard]] bool said_apart_from_stop(Sense sense) const {
    return std::any_of(found_.begin(), found_.end(), [&](const Found& one) {
      return one.sense == sense &&
             std::none_of(found_.begin(), found_.end(), [&](const Found& stop) {
               return stop.sense == grammar::sense(Intent::stop) && overlap(one, stop);
             });
    });
  }
  // Whether anything up to `last` in the order of precedence was understood.
  [[nodiscard]] bool has_up_to(Intent last) const {
    return (out_.intents & ((2U << static_cast<unsigned>(last)) - 1U)) != 0;
  }

  void find_dates() {
    // A date of birth is no day to come; when to be called is said at any question.
    const bool later =
        said(Intent::callback) || said(kNotNow) || said(kCallMe) || said(kStaffCalls);
    if (context_.asked == Asked::birth_date && !later) return;
    const bool wished = context_.asked == Asked::time_wish;
    const TimeQuestion question{context_.now, context_.language, context_.asked == Asked::offer,
                                wished, said(Intent::reschedule)};
    mentions_ = find_times(words_, question);
    if (context_.asked != Asked::offer) drop_reasons();
    wish_ = join_wishes(mentions_, question);
    timed_ = !(wish_ == TimeWish{}) ||
             std::any_of(mentions_.begin(), mentions_.end(), [](const Mention& mention) {
               return !mention.refused && (mention.any_time || mention.of_day);
             });
  }

  // "I get off at 4, so after 4:30": what is said before "so" is why, what is said after is wished.
  void drop_reasons() {
    std::size_t so = 0;
    for (std::size_t i = 1; i + 1 < words_.size(); ++i) {
      if (words_[i].text == "so" || (words_[i].text == "asi" && words_[i + 1].text == "que"))
        so = i;
    }
    const auto after = [&](const Mention& mention) { return mention.begin > so; };
    if (so == 0 || std::none_of(mentions_.begin(), mentions_.end(), after)) return;
    const bool day_after = std::any_of(mentions_.begin(), mentions_.end(),
                                       [&](const Mention& one) { return after(one) && one.day; });
    std::erase_if(mentions_, [&](const Mention& mention) {
      // "Next week ..., so around 9"
      const bool which_days = (mention.day || mention.wish.part) && !mention.wish.not_before;
      return !after(mention) && (day_after || !which_days);
    });
  }

  void read_safety() {
    add_if_said(Intent::stop);
    add_if_said(Intent::distress);
    add_if_said(Intent::symptoms);
  }

  void read_people() {
    add_if_said(Intent::person);
    out_.names_staff = said(Intent::person) || said(kStaffCalls);
    add_if_said(Intent::wrong_person);
    const bool later = said(Intent::callback) || said(kNotNow);
    const bool when = timed_ && !(wish_ == TimeWish{});
    if (said(kStaffCalls)) {
      out_.add(Intent::person);
      if (when) out_.add(Intent::callback);
    }
    if (said_apart_from_stop(kCallMe) && !said(kStaffCalls)) {
      if (when || later) out_.add(Intent::callback);
      if (when || !later) out_.add(Intent::person);
    }
  }

  void read_language() {
    const bool spanish = context_.language == Tongue::spanish;
    std::optional<Tongue> tongue;
    const bool named = std::any_of(words_.begin(), words_.end(), [&](const Word& word) {
      return tables_.in_group(word, Group::tongue);
    });
    if (named && said(kOtherTongue)) {
      tongue = Tongue::other;
    } else if (spanish ? said(kEnglish) : said(kSpanish)) {
      tongue = spanish ? Tongue::english : Tongue::spanish;
    } else if (said(kOtherTongue)) {
      tongue = Tongue::other;
    } else {
      tongue = written_in();
    }
    if (!tongue && (tongue = spoken_by_provider())) out_.add(Intent::provider_change);
    if (!tongue) return;
    out_.add(Intent::other_language);
    out_.tongue = tongue;
  }

  // "Un doctor que hable espanol", in whatever language that is said.
  [[nodiscard]] std::optional<Tongue> spoken_by_provider() const {
    const auto has = [&](std::initializer_list<std::string_view> texts) {
      return std::any_of(words_.begin(), words_.end(), [&](const Word& word) {
        return std::find(texts.begin(), texts.end(), word.text) != texts.end();
      });
    };
    if (!has({"hable", "hablen", "habla", "speaks", "speak", "speaking"})) return std::nullopt;
    if (!has({"doctor", "doctora", "medico", "medica", "dentist", "dentista", "provider"}))
      return std::nullopt;
    if (has({"espanol", "spanish"})) return Tongue::spanish;
    if (has({"ingles", "english"})) return Tongue::english;
    return std::nullopt;
  }

  // The language that the reply is written in, where it is clearly not the one of the conversation.
  [[nodiscard]] std::optional<Tongue> written_in() const {
    std::size_t foreign = 0;
    std::size_t english = 0;
    std::size_t spanish = 0;
    for (const Word& word : words_) {
      if (static_cast<std::uint8_t>(word.text.front()) > 127) ++foreign;
      if (tables_.in_group(word, Group::of_english)) ++english;
      if (tables_.in_group(word, Group::of_spanish)) ++spanish;
    }
    if (foreign > 0 && foreign * 2 >= words_.size()) return Tongue::other;
    if (context_.language == Tongue::english && spanish >= 2 && spanish > english) {
      return Tongue::spanish;
    }
    if (context_.language == Tongue::spanish && english >= 2 && english > spanish) {
      return Tongue::english;
    }
    return std::nullopt;
  }

  void read_visit() {
    const bool offer = context_.asked == Asked::offer;
    add_if_said(Intent::provider_change);
    add_if_said(Intent::transport);
    if (said_apart_from_stop(grammar::sense(Intent::callback))) out_.add(Intent::callback);
    if (!out_.has(Intent::stop)) add_if_said(Intent::start);
    if (out_.has(Intent::start)) return;
    add_if_said(Intent::cancel_visit);
    if (said(Intent::stop) && only_word()) drop(Intent::cancel_visit);
    if (!offer || !said(kNotThose)) add_if_said(Intent::reschedule);
    if (out_.has(Intent::reschedule)) drop(Intent::cancel_visit);
    const bool now_bad = said(kNotNow) && !has_up_to(Intent::start) &&
                         (context_.asked == Asked::yes_no || context_.asked == Asked::open);
    if (now_bad) out_.add(Intent::callback);
    if (said(kCannotCome) && !offer && !has_up_to(Intent::start)) out_.add(Intent::reschedule);
  }

  void drop(Intent intent) { out_.intents &= ~(1U << static_cast<unsigned>(intent)); }

  void read_answer() {
    const bool offer = context_.asked == Asked::offer;
    const bool leads_no = leads(Group::no);
    const bool leads_yes = leads(Group::yes);
    ChoiceRead choice;
    if (offer) choice = read_choice(words_, mentions_, context_.offered, context_.language);
    const bool chosen = choice.slot && choice.by_time;
    // "I'll go with Dr. Gomez", of those that are offered, is no wish for another.
    if (choice.slot && !wants_another(words_)) drop(Intent::provider_change);
    if (!has_up_to(Intent::start) && !chosen) {
      if (said(Intent::help)) return out_.add(Intent::help);
      if (said(Intent::repeat) && !(offer && said(kNotThose))) return out_.add(Intent::repeat);
    }
    if (offer) {
      read_offer(choice, leads_no);
    } else if (wants_time()) {
      out_.add(Intent::time_wish);
    }
    if (said(kNotNow) && !has_up_to(Intent::thanks)) out_.add(Intent::callback);
    const bool asked = context_.asked == Asked::yes_no || offer;
    if (asked && leads_yes && !out_.has(Intent::none_of_them)) out_.add(Intent::yes);
    if (context_.asked == Asked::yes_no && leads_no) out_.add(Intent::no);
    if (has_up_to(Intent::no)) return;
    // "Do I need to fast?" agrees to nothing.
    if (context_.asked == Asked::open && !words_.empty() && words_.back().asked) return;
    if (context_.asked == Asked::rating || (!asked && said(Intent::thanks))) return;
    if (offer && said(kAnyOfThem)) {
      out_.add(Intent::yes);
    } else if (said(kDeclines)) {
      out_.add(Intent::no);
    } else if (said(kAgrees)) {
      out_.add(Intent::yes);
    }
  }

  [[nodiscard]] bool wants_time() const {
    if (!timed_ || out_.has(Intent::callback) || out_.has(Intent::cancel_visit)) return false;
    const bool wished = !(wish_ == TimeWish{});
    if (out_.has(Intent::reschedule)) return wished;
    if (context_.asked == Asked::time_wish) return true;
    const bool any = std::any_of(mentions_.begin(), mentions_.end(),
                                 [](const Mention& mention) { return mention.any_time; });
    if (any && context_.asked == Asked::yes_no && leads(Group::yes)) return true;
    return wished && !has_up_to(Intent::start) &&
           (context_.asked == Asked::yes_no || context_.asked == Asked::open);
  }

  void read_offer(const ChoiceRead& choice, bool leads_no) {
    if (out_.has(Intent::callback) || out_.has(Intent::cancel_visit) ||
        out_.has(Intent::wrong_person) || out_.has(Intent::start)) {
      return;
    }
    const bool any = said(kAnyOfThem);
    const bool refuses = said(kNotThose) && !any;
    if (choice.slot && !out_.has(Intent::provider_change) && !refuses && !(any && choice.by_time)) {
      out_.add(Intent::choice);
      out_.choice = choice.slot;
      return;
    }
    if (any) return;
    if (out_.has(Intent::provider_change)) return;
    const bool wished = timed_ && !(wish_ == TimeWish{});
    if (refuses || said(kNotGood) || (leads_no && wished)) out_.add(Intent::none_of_them);
    if (wished) out_.add(Intent::time_wish);
  }

  // Whether the reply begins with a word of the class, courtesies aside.
  [[nodiscard]] bool leads(Group group) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (tables_.in_group(words_[i], group))
        return group == Group::yes ? agrees_at(i) : declines_at(i);
      if (!tables_.in_group(words_[i], Group::courtesy)) break;
    }
    return std::any_of(words_.begin(), words_.end(), [&](const Word& word) {
      return word.picture && tables_.in_group(word, group);
    });
  }

  [[nodiscard]] bool agrees_at(std::size_t at) const {
    return std::any_of(found_.begin(), found_.end(),
                       [&](const Found& one) { return one.sense == kAgrees && one.begin == at; });
  }
  // "No, Tuesday is better" declines; "no tengo carro" does not.
  [[nodiscard]] bool declines_at(std::size_t at) const {
    return std::any_of(found_.begin(), found_.end(),
                       [&](const Found& one) { return one.sense == kDeclines && one.begin == at; });
  }

  void read_numbers() {
    if (context_.asked == Asked::birth_date ||
        (context_.asked == Asked::open && !has_up_to(Intent::no))) {
      const std::chrono::sys_days today{
          std::chrono::floor<std::chrono::days>(context_.now.time_since_epoch())};
      out_.date = read_birth(words_, context_.language, today);
      if (out_.date) out_.add(Intent::information);
    }
    if (out_.date) return;
    const bool rating = context_.asked == Asked::rating;
    if (!rating && (has_up_to(Intent::no) || !only_word())) return;
    out_.number = read_mark(words_, context_.language);
    if (out_.number) out_.add(Intent::information);
  }

  // Whether the reply is a single word, courtesies aside.
  [[nodiscard]] bool only_word() const {
    return std::count_if(words_.begin(), words_.end(), [&](const Word& word) {
             return !tables_.in_group(word, Group::courtesy);
           }) == 1;
  }

  void settle() {
    if (out_.has(Intent::information)) {
      drop(Intent::yes);
      drop(Intent::no);
    }
    if (out_.has(Intent::time_wish) || out_.has(Intent::callback)) {
      if (timed_) out_.when = wish_;
    }
    const bool question = !words_.empty() && words_.back().asked;
    if (out_.intents == 0 && said(kBodyPart) && !question) out_.add(Intent::symptoms);
    if (out_.intents == 0 && said(Intent::thanks)) out_.add(Intent::thanks);
    if (out_.intents == 0) out_.add(Intent::unclear);
  }

  const ReadingContext& context_;
  const Tables& tables_;
  std::vector<Word> words_;
  std::vector<Found> found_;
  Senses senses_;
  Senses all_senses_;  // hidden ones too
  std::vector<Mention> mentions_;
  TimeWish wish_;
  bool timed_ = false;
  std::array<bool, 3> denied_ = {};  // of the first intents
  Reading out_;
};

}  // namespace

Reading read_reply(std::string_view text, const ReadingContext& context) {
  const ByPhrases by_phrases = grammar::read_by_phrases(text, context);
  const Weights& weights = Weights::shared();
  Reading reading = second_look(by_phrases, weights.lean(by_phrases));
  // Nobody agrees to anything, or refuses it, with a noise.
  const bool answers = reading.primary() == Intent::yes || reading.primary() == Intent::no;
  const bool said = by_phrases.reading.primary() != Intent::unclear || by_phrases.found.any();
  if (answers && !said && !weights.knows_a_word(by_phrases)) {
    reading.intents = 0;
    reading.add(Intent::unclear);
  }
  return reading;
}

ByPhrases grammar::read_by_phrases(std::string_view text, const ReadingContext& context) {
  return Reader(text, context).run();
}

}  // namespace rb
