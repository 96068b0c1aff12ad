// What the carrier's own ledger says, entry by entry, against the intents of the log:
// I5: the calls to one number never overlap.
// I6: each entry has an intent before it: this attempt, this number, this channel; and what came
//     back as answered or delivered is in the ledger.
// I7: the carrier was asked once for each attempt.
// I8: the contact is over by the latest end that its intent gave, which lies in the legal window.
// I9: nothing is sent after an opt-out that covers it, and a call that was under way when it came
// is
//     hung up: the carrier was told at once, and did it when it heard. What was on the line already
//     arrives, and a text that has left cannot be called back.
//
// Memory grows with attempts: the ledger stands at the end, and an entry may be about any of them.
#include <algorithm>
#include <map>
#include <tuple>

#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

struct Intent {
  std::uint64_t sequence = 0;
  Instant at;
  Instant latest_end;
  std::uint32_t phone = kNone;
  std::uint32_t ordinal = 0;
  std::uint32_t before = kNone;  // the assignment's intent before this one
  proto::Channel::Value channel = proto::Channel::unset;
  bool in_ledger = false;
  bool came_back = false;  // with a result that only a contact can have
};

struct Ring {
  std::uint32_t phone = kNone;
  Instant from;
  Instant until;
  std::uint32_t assignment = kNone;
  std::uint64_t sequence = 0;  // of its intent
};

std::string seconds(Millis length) {
  return std::to_string(length.count() / 1000) + " s";
}

class Carrier final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    closes_ = moment.at;
    switch (moment.event->body_case()) {
      case Body::kAttemptIntended:
        return intended(moment, moment.event->attempt_intended());
      case Body::kAttemptEnded:
        return ended(moment, moment.event->attempt_ended());
      case Body::kPatientOptedOut:
        return opted_out(moment.at, moment.event->patient_opted_out());
      case Body::kPatientRegistered:
        if (moment.event->patient_registered().opted_out()) {
          opted_out(moment.at, moment.event->patient_registered().patient());
        }
        return;
      default:
        return;
    }
  }

  void at_carrier(const proto::LedgerContact& entry) override {
    has_ledger_ = true;
    Intent* intent = find(entry.assignment(), entry.ordinal());
    const Findings::Where where{intent == nullptr ? 0 : intent->sequence, entry.assignment()};
    const std::string why = against_intent(entry, intent);
    expect(Promise::i6, why.empty(), where, [&] { return why; });
    if (intent == nullptr) return;
    expect(Promise::i7, !intent->in_ledger, where,
           [&] { return attempt_of(entry) + " went out twice, says the carrier"; });
    intent->in_ledger = true;
    const Instant from = instant_of(entry.from_ms());
    const Instant until = std::max(from, instant_of(entry.until_ms()));
    expect(Promise::i8, until <= intent->latest_end, where, [&] {
      return "went on for " + seconds(until - intent->latest_end) +
             " after its latest end, says the carrier";
    });
    judge_opt_out(entry, from, until, where);
    if (entry.channel() == proto::Channel::voice) {
      rings_.push_back({entry.phone(), from, until, entry.assignment(), intent->sequence});
    }
  }

  void finish(Instant) override {
    judge_rings();
    // Of a log that was cut off nobody knows how much of the ledger is missing.
    const bool complete = (has_ledger_ && context_.closed) || context_.options.expect_ledger;
    if (!complete) return;
    for (std::uint32_t id = 0; id < last_.size(); ++id) {
      for (std::uint32_t i = last_[id]; i != kNone; i = intents_[i].before) {
        const Intent& intent = intents_[i];
        expect(Promise::i6, intent.in_ledger || !intent.came_back, {intent.sequence, id}, [&] {
          return "attempt " + std::to_string(intent.ordinal) +
                 " came back as answered or delivered, and the carrier knows nothing of it";
        });
      }
    }
  }

 private:
  // ---- what the log says

  void intended(const Moment& moment, const proto::AttemptIntended& body) {
    std::uint32_t& last = at_index(last_, moment.assignment->id, kNone);
    intents_.push_back({.sequence = moment.event->sequence(),
                        .at = moment.at,
                        .latest_end = instant_of(body.latest_end_ms()),
                        .phone = body.phone(),
                        .ordinal = body.ordinal(),
                        .before = last,
                        .channel = body.channel()});
    last = static_cast<std::uint32_t>(intents_.size() - 1);
  }

  void ended(const Moment& moment, const proto::AttemptEnded& body) {
    const bool contact = body.outcome() == proto::Outcome::answered_human ||
                         body.outcome() == proto::Outcome::answered_machine ||
                         body.outcome() == proto::Outcome::delivered;
    if (!contact) return;
    if (Intent* intent = find(moment.assignment->id, body.ordinal())) intent->came_back = true;
  }

  void opted_out(Instant at, const proto::PatientOptedOut& body) {
    if (body.has_phone()) {
      numbers_out_.try_emplace(body.phone(), at);
    } else {
      opted_out(at, body.patient());
    }
  }
  void opted_out(Instant at, std::uint32_t patient) {
    patients_out_.try_emplace(patient, at);
    for (const PatientPhone& phone : facts().phones_of(facts().patients()[patient])) {
      numbers_out_.try_emplace(phone.phone, at);
    }
  }

  Intent* find(std::uint32_t assignment, std::uint32_t ordinal) {
    if (assignment >= last_.size()) return nullptr;
    for (std::uint32_t i = last_[assignment]; i != kNone; i = intents_[i].before) {
      if (intents_[i].ordinal == ordinal) return &intents_[i];
    }
    return nullptr;
  }

  // ---- what the carrier says

  // An older log does not tell when the carrier was asked: then the first ring stands for it.
  static Instant asked(const proto::LedgerContact& entry) {
    return instant_of(entry.has_asked_ms() ? entry.asked_ms() : entry.from_ms());
  }
  static Instant sent(const proto::LedgerContact& entry) {
    return entry.has_sent_ms() ? instant_of(entry.sent_ms()) : asked(entry);
  }

  static std::string against_intent(const proto::LedgerContact& entry, const Intent* intent) {
    if (intent == nullptr) return attempt_of(entry) + " went out, and nobody intended it";
    if (intent->phone != entry.phone()) {
      return attempt_of(entry) + " went to number " + std::to_string(entry.phone()) +
             " and was intended for number " + std::to_string(intent->phone);
    }
    if (intent->channel != entry.channel()) {
      return attempt_of(entry) + " went out on another channel";
    }
    if (sent(entry) < intent->at) {
      return attempt_of(entry) + " went out " + seconds(intent->at - sent(entry)) +
             " before its intent";
    }
    return {};
  }
  static std::string attempt_of(const proto::LedgerContact& entry) {
    return "attempt " + std::to_string(entry.ordinal());
  }

  void judge_opt_out(const proto::LedgerContact& entry, Instant from, Instant until,
                     Findings::Where where) {
    const std::uint32_t patient = facts().assignments()[entry.assignment()].patient;
    Instant out = Instant::max();
    if (const auto at = patients_out_.find(patient); at != patients_out_.end()) out = at->second;
    if (const auto at = numbers_out_.find(entry.phone()); at != numbers_out_.end()) {
      out = std::min(out, at->second);
    }
    const bool began_after = sent(entry) > out;
    const bool hung_up =
        entry.channel() != proto::Channel::voice || until <= out || was_hung_up(entry, out, until);
    expect(Promise::i9, !began_after && hung_up, where, [&] {
      return began_after ? "went out " + seconds(from - out) + " after the opt-out"
                         : "was not hung up at the opt-out: it went on for " + seconds(until - out);
    });
  }

  [[nodiscard]] bool was_hung_up(const proto::LedgerContact& entry, Instant out,
                                 Instant until) const {
    const Millis grace = context_.options.hang_up_grace;
    if (until - out <= grace) return true;
    if (entry.has_cancel_sent_ms()) {
      return instant_of(entry.cancel_sent_ms()) - out <= grace &&
             until - instant_of(entry.cancel_asked_ms()) <= grace;
    }
    // The books may have been closed while the word was on the line.
    return sent(entry) < asked(entry) && closes_ - out < asked(entry) - sent(entry) + grace;
  }

  void judge_rings() {
    std::sort(rings_.begin(), rings_.end(), [](const Ring& a, const Ring& b) {
      return std::tie(a.phone, a.from, a.sequence) < std::tie(b.phone, b.from, b.sequence);
    });
    const Ring* longest = nullptr;  // of those to this number so far, the one that ends last
    for (const Ring& ring : rings_) {
      if (longest != nullptr && longest->phone != ring.phone) longest = nullptr;
      expect(Promise::i5, longest == nullptr || longest->until <= ring.from,
             {ring.sequence, ring.assignment}, [&] {
               return "number " + std::to_string(ring.phone) +
                      " is rung while the call of assignment " +
                      std::to_string(longest->assignment) + " goes on for another " +
                      seconds(longest->until - ring.from);
             });
      if (longest == nullptr || longest->until < ring.until) longest = &ring;
    }
  }

  std::vector<Intent> intents_;                    // in the order of the log
  std::vector<std::uint32_t> last_;                // by assignment, its last intent
  std::map<std::uint32_t, Instant> patients_out_;  // when they opted out
  std::map<std::uint32_t, Instant> numbers_out_;
  std::vector<Ring> rings_;
  Instant closes_ = Instant::min();  // the last that the log tells of
  bool has_ledger_ = false;
};

}  // namespace

std::unique_ptr<Check> check_carrier(Context& context) {
  return std::make_unique<Carrier>(context);
}

}  // namespace rb::audit
