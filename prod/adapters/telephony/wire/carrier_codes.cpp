#include "prod/adapters/telephony/wire/carrier_codes.hpp"

#include <algorithm>
#include <array>

namespace rb::prod {
namespace {

struct Row {
  int code = 0;
  Verdict verdict{};
};

constexpr Verdict kBadNumber{Outcome::bad_number, Disposition::none, Trouble::none};
constexpr Verdict kRejected{Outcome::rejected, Disposition::none, Trouble::none};
constexpr Verdict kOptedOut{Outcome::rejected, Disposition::opted_out, Trouble::none};
constexpr Verdict kAccount{Outcome::failed, Disposition::none, Trouble::account};
constexpr Verdict kRate{Outcome::failed, Disposition::none, Trouble::rate};
constexpr Verdict kContent{Outcome::failed, Disposition::none, Trouble::content};

// Of both channels.
constexpr std::array kCodes = {
    Row{20003, kAccount},    // permission denied
    Row{20005, kAccount},    // account not active
    Row{20429, kRate},       // too many requests
    Row{21211, kBadNumber},  // invalid To
};
constexpr std::array kCallCodes = {
    Row{10004, kRate},       // calls at once
    Row{13223, kBadNumber},  // invalid number format
    Row{13224, kBadNumber},  // invalid number
    Row{21210, kAccount},    // From is not verified
    Row{21212, kAccount},    // invalid From
    Row{21214, kBadNumber},  // cannot be reached
    Row{21215, kAccount},    // country not permitted
    Row{21216, kAccount},    // may not call this number
    Row{21217, kBadNumber},  // does not appear to be valid
    Row{21219, kAccount},    // trial account, To is not verified
};
constexpr std::array kTextCodes = {
    Row{21212, kAccount},    // invalid From
    Row{21265, kBadNumber},  // To is a short code
    Row{21408, kAccount},    // region not permitted
    Row{21603, kAccount},    // no From
    Row{21606, kAccount},    // From cannot send to To
    Row{21608, kAccount},    // trial account, To is not verified
    Row{21610, kOptedOut},   // To said STOP to our sender
    Row{21611, kRate},       // From's queue is full
    Row{21614, kBadNumber},  // no mobile number
    Row{21635, kBadNumber},  // a landline
    Row{21659, kAccount},    // From is none of ours
    Row{21660, kAccount},    // From is another account's
    Row{30001, kRate},       // queue overflow
    Row{30002, kAccount},    // account suspended
    Row{30004, kRejected},   // blocked by the recipient
    Row{30005, kBadNumber},  // unknown destination
    Row{30006, kBadNumber},  // landline or unreachable carrier
    Row{30007, kContent},    // filtered
    Row{30034, kAccount},    // unregistered sender
    // 30003 (unreachable), 30008 (unknown), 30036 (validity expired): a failure that may pass.
};

template <std::size_t N>
const Row* find_code(const std::array<Row, N>& rows, int code) {
  const auto found =
      std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.code == code; });
  return found == rows.end() ? nullptr : &*found;
}

// "human", "machine_start", "machine_end_beep", "machine_end_silence", "machine_end_other", "fax",
// "unknown". What is not known to be a machine counts as a person.
bool is_machine(std::string_view answered_by) {
  return answered_by.starts_with("machine") || answered_by == "fax";
}

// RFC 3261: not found, gone, address incomplete, does not exist anywhere.
bool is_no_number(int sip_code) {
  return sip_code == 404 || sip_code == 410 || sip_code == 484 || sip_code == 604;
}

constexpr std::array<std::string_view, 9> kCallStatuses = {"queued",      "initiated", "ringing",
                                                           "in-progress", "completed", "no-answer",
                                                           "busy",        "failed",    "canceled"};
constexpr std::array<std::string_view, 13> kTextStatuses = {
    "accepted",  "scheduled",   "queued",   "sending", "sent",     "delivered",          "read",
    "receiving", "undelivered", "received", "failed",  "canceled", "partially_delivered"};

}  // namespace

Verdict verdict_of(Channel channel, int code) {
  const Row* row = find_code(kCodes, code);
  if (row == nullptr) {
    row = channel == Channel::text ? find_code(kTextCodes, code) : find_code(kCallCodes, code);
  }
  return row == nullptr ? Verdict{} : row->verdict;
}

Verdict verdict_of_refusal(Channel channel, int status, int code) {
  const Verdict verdict = verdict_of(channel, code);
  if (verdict != Verdict{}) return verdict;
  if (status == 429) return kRate;
  if (status == 401 || status == 403) return kAccount;
  return verdict;
}

std::optional<command::AttemptFinished> finished_call(AttemptId attempt, const CallEnd& end) {
  command::AttemptFinished finished;
  finished.attempt = attempt;
  if (end.status == "completed") {
    const bool machine = is_machine(end.answered_by);
    finished.outcome = machine ? Outcome::answered_machine : Outcome::answered_human;
    finished.disposition = machine ? Disposition::none : Disposition::no_decision;
    finished.talk = end.talk;
  } else if (end.status == "busy") {
    finished.outcome = Outcome::busy;
  } else if (end.status == "no-answer" || end.status == "canceled") {
    // Whoever called it off, the phone may have rung.
    finished.outcome = Outcome::no_answer;
  } else if (end.status == "failed") {
    finished.outcome = is_no_number(end.sip_code) ? Outcome::bad_number : Outcome::failed;
  } else {
    return std::nullopt;
  }
  return finished;
}

bool is_call_status(std::string_view status) {
  return std::find(kCallStatuses.begin(), kCallStatuses.end(), status) != kCallStatuses.end();
}

std::optional<command::AttemptFinished> finished_text(AttemptId attempt, const TextEnd& end) {
  command::AttemptFinished finished;
  finished.attempt = attempt;
  if (end.status == "delivered" || end.status == "read" || end.status == "partially_delivered") {
    finished.outcome = Outcome::delivered;
  } else if (end.status == "undelivered" || end.status == "failed" || end.status == "canceled") {
    const Verdict verdict = verdict_of(Channel::text, end.code);
    finished.outcome = verdict.outcome;
    finished.disposition = verdict.disposition;
  } else {
    return std::nullopt;
  }
  return finished;
}

bool is_text_status(std::string_view status) {
  return std::find(kTextStatuses.begin(), kTextStatuses.end(), status) != kTextStatuses.end();
}

}  // namespace rb::prod
