// One conversation with a patient about a visit, between the dialogue and the booking desk. A
// value: a shell may store it and go on in its next life.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/conversation/dialogue/step.hpp"
#include "core/session/visit.hpp"
#include "core/time/zone.hpp"

namespace rb {

struct Session {
  SessionSubject subject;
  Dialogue dialogue;
  BookingId booking;                 // requested by the patient of their own accord: by no outreach
  Instant asked;                     // since when a deed is waited for
  bool searched = false;             // times were looked for in this conversation
  bool deed_refused = false;         // the engine did not take what the open deed needs
  std::optional<TimeWish> callback;  // agreed
  std::optional<EscalationReason> escalation;  // the last
  std::uint8_t rating = 0;                     // 1 to 5; 0: none was given
  bool closed = false;                         // its end was told to the engine

  [[nodiscard]] bool over() const { return dialogue.over(); }
};

// What a session cannot know by itself. Outlives each call.
class SessionHost {
 public:
  virtual ~SessionHost() = default;
  [[nodiscard]] virtual const Flow& flow() const = 0;
  [[nodiscard]] virtual const KnownIdentity& known() const = 0;
  [[nodiscard]] virtual const DeskState& desk() const = 0;
  // The last booking that an outreach led to; none() if it led to none.
  [[nodiscard]] virtual BookingId booking_of(AssignmentId assignment) const = 0;
  // A slot's start where the visit is.
  [[nodiscard]] virtual LocalTime local_start(SlotId slot) const = 0;
  // The first moment from now on that a wish allows, where the patient is; none: at no time soon.
  [[nodiscard]] virtual std::optional<Instant> first_time(const TimeWish& wish) const = 0;
};

// For first_time(): within two weeks and no sooner than in half an hour. To the half hour; where
// the wish is narrower, as "at three" is, to the minute.
[[nodiscard]] std::optional<Instant> first_time_of(const TimeWish& wish, const Zone& zone,
                                                   Instant now);

struct SessionStep {
  Session session;
  std::vector<Line> lines;  // to be said at once
  std::string kept;         // the name that the reply just heard is kept under; empty: it is not
  std::vector<Command> commands;  // to be told to the engine in this order
};

// How long a deed is waited for before the conversation goes on without, and how long all that
// follow from one reply are. Chosen: nobody holds the line longer, and a carrier waits 15 s for
// what is to be answered.
inline constexpr Millis kDeedWaits = 10s;
inline constexpr Millis kAnswersWithin = 14s;

[[nodiscard]] SessionStep begin_session(const SessionHost& host, const SessionSubject& subject,
                                        const BeginOptions& options, Instant now);

[[nodiscard]] SessionStep hear(const SessionHost& host, const Session& session,
                               const DialogueInput& input, Instant now);

// What has come of the open deed by now; nothing while there is nothing to say, or no deed is open.
// To be asked after the commands of a step, and again and again until it answers.
[[nodiscard]] std::optional<DialogueInput> look(const SessionHost& host, const Session& session,
                                                Instant now);

// The engine refused a command of the open deed: the next look() says so.
[[nodiscard]] inline Session refused(Session session) {
  session.deed_refused = true;
  return session;
}

// Where it stands at the desk.
[[nodiscard]] Visit visit_in(const SessionHost& host, const Session& session);
// The booking that a conversation is about or has led to; none() if it has led to none.
[[nodiscard]] BookingId booking_in(const SessionHost& host, const Session& session);

// How a call ended that this conversation was held in, for AttemptFinished.
[[nodiscard]] Disposition disposition_of(const Session& session);

}  // namespace rb
