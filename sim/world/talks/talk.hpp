// One conversation with a modelled patient that is held in a flow, by phone or by text: between
// what they mean (Manner) and what the booking desk makes of it (core/session). When things happen
// is the caller's.
#pragma once

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/engine/engine.hpp"
#include "core/session/session.hpp"
#include "sim/world/talks/manner.hpp"

namespace rb::sim {

// A question of a flow.
struct QuestionTally {
  std::string name;
  std::int64_t asked = 0;    // as often as it was put
  std::int64_t unclear = 0;  // replies that were not understood
  std::int64_t left = 0;     // the conversation ended at it, without a reply
};

// Of all conversations over one channel.
struct TalkCounts {
  std::int64_t conversations = 0;
  std::int64_t messages = 0;  // by text: what we wrote
  std::int64_t questions = 0;
  std::int64_t unclear = 0;  // replies that were not understood
  std::int64_t searches = 0;
  std::int64_t chosen = 0;     // a time was said and the desk took it
  std::int64_t taken = 0;      // it was gone by then
  std::int64_t escalated = 0;  // a person was asked for, or needed
  std::int64_t stopped = 0;    // they want to hear no more
  std::int64_t left = 0;       // by text: they wrote no more while they were asked something
  std::map<Disposition, std::int64_t> ends;
  std::map<std::pair<std::string, NodeId>, QuestionTally> asked;  // by flow and node
};

// One step of a conversation, for those who want to read along.
struct TalkStep {
  Instant at;
  const Flow& flow;
  const Session& session;                // as the step left it
  const DialogueInput* heard = nullptr;  // null: it began
  std::span<const Line> said;
};
using Overhear = std::function<void(const TalkStep&)>;

// What the conversations over one channel look into; all of it outlives them.
struct TalkOutside {
  const Manner* manner = nullptr;
  const Clinic* clinic = nullptr;  // null: nobody talks
  const ZoneTable* zones = nullptr;
  const Engine* engine = nullptr;
  Overhear overhear{};  // may be empty
};

// Who talks, and in which flow.
struct TalkParty {
  TalkMind mind;
  AttemptId attempt;
  PhoneId phone;
  BookingId about;  // that they are told of; none(): none
  ZoneId zone;
  Tongue tongue = Tongue::english;
  std::shared_ptr<const Flow> flow;
  command::WantedVisit wants;
};

// How often somebody looks whether the desk is done: as a telephone script would.
inline constexpr Millis kLooksEvery = 1s;

class Talk {
 public:
  // Both references outlive this.
  Talk(const TalkOutside& outside, TalkCounts& counts, TalkParty party)
      : outside_(&outside), counts_(&counts), party_(std::move(party)) {}

  // To be called first, once. By text the first words answer what we wrote before: `opening` is
  // heard in their place, and no greeting said, but where it says nothing.
  void begin(Instant now, Channel channel, const Reading* opening, std::vector<Command>& out);

  [[nodiscard]] bool over() const { return session_.over(); }
  // It is over but for what the desk is still asked.
  [[nodiscard]] bool ends() const {
    return std::holds_alternative<talk::Closing>(session_.dialogue.state);
  }
  // A question stands; neither that nor over(): the desk is waited for.
  [[nodiscard]] bool asks() const;
  // What they answer to it. Precondition: asks().
  [[nodiscard]] DialogueInput answer(Instant now);
  // What the desk has come to by now; nothing yet.
  [[nodiscard]] std::optional<DialogueInput> look(Instant now) const;
  void hear(Instant now, const DialogueInput& input, std::vector<Command>& out);

  [[nodiscard]] const Session& session() const { return session_; }
  [[nodiscard]] const TalkParty& party() const { return party_; }
  // They want something else than before. `notice`: as they were told of a booking.
  void want(Disposition wants, const std::optional<NoticeMind>& notice) {
    party_.mind.wants = wants;
    party_.mind.notice = notice;
    heard_offers_ = offers_;
  }
  // How long they take over the question that stands.
  [[nodiscard]] Millis takes() const { return outside_->manner->takes(party_.mind, questions_); }
  [[nodiscard]] Manner::TextLuck text_luck() const {
    return outside_->manner->text_luck(party_.mind, questions_);
  }
  // The outreach that it belongs to has not ended.
  [[nodiscard]] bool outreach_lives() const;
  // The moment that a wish to be called back means; zero: none.
  [[nodiscard]] Instant callback_at(Instant now) const;
  // Whether something was said since this was last asked.
  [[nodiscard]] bool take_said() { return std::exchange(said_, false); }

 private:
  class Host;

  void take(Instant now, SessionStep step, const DialogueInput* heard, std::vector<Command>& out);
  void count(const DialogueInput& input) const;
  // The flow's own question that stands.
  struct AtQuestion {
    bool stands = false;
    std::pair<std::string, NodeId> key;
  };
  [[nodiscard]] AtQuestion question() const;
  void count_answer(const AtQuestion& before, const DialogueInput& input) const;

  const TalkOutside* outside_;
  TalkCounts* counts_;
  TalkParty party_;
  Session session_;
  std::uint32_t questions_ = 0;
  std::uint32_t offers_ = 0;
  std::uint32_t heard_offers_ = 0;  // before they made up their mind
  bool said_ = false;
};

}  // namespace rb::sim
