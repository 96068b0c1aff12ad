// What the daemon asks of the outside, and what it hears from there. Orders are complete: an
// adapter needs no look into the tenant. It takes an order over at once and tells what came of it
// later, by a command under the id that the order carries.
//
// Whatever an adapter does not know for certain it reports as such: AttemptLost when a call or text
// may have left, EhrAnswer::lost when a booking may have been made. It repeats nothing that may
// have been carried out.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "core/outreach/commands.hpp"

namespace rb::prod {

// To the tenant whose order it was. Any thread, at any time, also from within a call of a port.
using Deliver = std::function<void(const Command& command)>;

// What may be said to a patient, nothing clinical in it.
struct CallFacts {
  std::string first_name{};
  std::string organisation{};
  std::string callback_number{};
};
// Not before the intent is durable. Numbers are E.164.
struct CallOrder {
  AttemptId attempt;
  CampaignId campaign;
  std::string to;
  CallerId caller_id = CallerId::identified;
  std::string flow;       // what is said: the name that the policy's step gives
  std::string voicemail;  // the template left on a machine; empty: none
  std::string language;   // of the patient: "en", "es"
  Instant latest_end;     // the call is over by then; what could not be is not placed
  // For who speaks without scripts of ours.
  Purpose purpose = Purpose::recall;
  CallFacts facts{};
  std::string voicemail_text{};  // ready to be left; empty: none
};
struct TextOrder {
  AttemptId attempt;
  CampaignId campaign;
  std::string to;
  std::string body;    // ready to send, the link in it
  Instant latest_end;  // the end of its validity
};

// AttemptTaken, AttemptRefused (certainly not placed) or AttemptLost (nobody knows) for each order;
// AttemptFinished when the carrier reports the end, or a look-up finds it.
class Telephony {
 public:
  virtual ~Telephony() = default;
  virtual void place(const CallOrder& order) = 0;
  virtual void send(const TextOrder& order) = 0;
  // Hangs up, or keeps what has not left from leaving. `to`: where the attempt went.
  virtual void call_off(AttemptId attempt, const std::string& to) = 0;
  // Finds out what became of an attempt that was intended at `since`; if certainly nothing was
  // placed: AttemptFinished with Outcome::failed. Tries until it knows or is asked no more.
  virtual void look_up(AttemptId attempt, Channel channel, const std::string& to,
                       Instant since) = 0;
};

struct EhrOrder {
  RequestId request;
  EhrKind kind = EhrKind::check_status;
  AssignmentId assignment;
  CampaignId campaign;
  std::string patient;      // the EHR's logical id
  std::string identifier;   // ours, of the appointment: the same however often it is asked for
  std::string chosen_slot;  // that the patient picked; empty: the first that fits
  std::optional<Instant> chosen_start{};  // when they were told that it begins; not set: never mind
  // check_status before a word about an appointment: its identifier, and what is asked is whether
  // it stands, at chosen_start if that is set (open), or not (settled). Empty: whether the patient
  // has any.
  std::string visit{};
};

// EhrResult for each order, by latest the time that the tenant's limits name.
class Ehr {
 public:
  virtual ~Ehr() = default;
  virtual void ask(const EhrOrder& order) = 0;
};

// One incident fires once and resolves once, whoever says it how often (promise I26).
class Alerts {
 public:
  virtual ~Alerts() = default;
  enum class Severity : std::uint8_t { warning, error, critical };
  virtual void fire(const std::string& key, Severity severity, const std::string& summary) = 0;
  virtual void resolve(const std::string& key) = 0;
};

}  // namespace rb::prod
