// Which free time a patient is offered whose appointment fell away: stands between the search of a
// booking and its answer, for campaigns that plan together (PlanTerms).
//
// It keeps who seeks, what is planned for whom, and what became of it, and matches again as that
// changes (round.hpp). Two kinds of round, both asked for by whoever answers searches: a small one
// for those who have no time planned, over what is kept for nobody; and a whole one that may change
// the plans of everybody who has not heard of theirs. Times are named by the shell's lasting keys.
// Pure: the same calls give the same plans. Not thread-safe.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <vector>

#include "core/matching/explain.hpp"
#include "core/matching/plan/plan_gain.hpp"
#include "core/matching/plan/plan_terms.hpp"
#include "core/matching/round.hpp"
#include "core/policy/policy.hpp"

namespace rb::matching {

struct FreeTime {
  std::uint64_t key = 0;  // the shell's own number for it, the same for ever
  OpenSlot slot;          // `slot.slot` is not looked at
};

enum class Turn : std::uint8_t {
  planned = 1,  // a time is kept for them: offer it
  later,        // one is, but as many are on offer as may be
  nothing,      // none is: look elsewhere, at nothing that is kept for others
};

class Planner {
 public:
  explicit Planner(const PlanningTerms& terms) : terms_(terms.plan), notice_(terms.notice) {}
  Planner(const PlanTerms& terms, Millis notice) : Planner(PlanningTerms{terms, notice}) {}
  // From now on; what is on offer stays so.
  void set_terms(const PlanningTerms& terms) {
    terms_ = terms.plan;
    notice_ = terms.notice;
  }

  // ---- who seeks. `seeker.planned` and `declined` are the planner's own affair.
  void seek(Seeker seeker);
  // Other wishes than before; whatever was planned and not offered yet is planned anew.
  void wish(PatientId patient, PartSet parts, std::uint8_t weekdays);
  // Seen to elsewhere, or given up: nothing is kept for them.
  void leave(PatientId patient);
  [[nodiscard]] bool seeks(PatientId patient) const { return places_.contains(patient); }
  // Of one who seeks: this was planned for them before there was this planner, and they have heard
  // of it.
  void restore(PatientId patient, const FreeTime& time);

  // ---- rounds
  // Whether a round may run now and might change anything.
  [[nodiscard]] bool wants_round(Instant now) const;
  // Whatever the terms say, the next round is a whole one: many have come since the last.
  void plan_all() { last_whole_.reset(); }
  // `free`: every time that the calendars show as free, in any order, each key once. Cost: a whole
  // one seconds for 8,000 patients and 20,000 times, a small one milliseconds for a few.
  void run(Instant now, std::vector<FreeTime> free);

  // ---- a booking searches
  struct Answer {
    Turn turn = Turn::nothing;
    std::uint64_t key = 0;  // planned
  };
  // How the answer reaches the patient: as an offer that is out until they reply, or in the
  // conversation that is going on, where it is settled at once and no limit of offers binds.
  enum class Told : std::uint8_t { by_offer, in_conversation };
  // From now on they count as somebody who asks. Asked again without an answer in between, it says
  // the same.
  [[nodiscard]] Answer ask(Instant now, PatientId patient, Told told = Told::by_offer);
  // Planned, offered, held or booked for somebody else.
  [[nodiscard]] bool kept_from(PatientId patient, std::uint64_t key) const;
  // All such, in their order.
  [[nodiscard]] std::vector<std::uint64_t> all_kept_from(PatientId patient) const;
  [[nodiscard]] std::optional<std::uint64_t> planned_for(PatientId patient) const;

  // The time that they have or had on offer is the one that was planned for them.
  [[nodiscard]] bool was_planned(PatientId patient, std::uint64_t key) const;

  // ---- what became of it. What concerns nobody who seeks changes only who has a time.
  void offered(PatientId patient, std::uint64_t key, Instant until);  // again: longer
  void held(PatientId patient, std::uint64_t key);
  void accepted(PatientId patient, std::uint64_t key);
  void declined(PatientId patient, std::uint64_t key);
  // An offer that nobody answered or a hold that ended: what was planned for them still is.
  void let_go(PatientId patient);
  // Somebody else has it, whoever that is.
  void gone(std::uint64_t key);
  // Not set: nothing that was planned is.
  [[nodiscard]] std::optional<std::uint64_t> on_offer_to(PatientId patient) const;

  // ---- for reports
  enum class Stage : std::uint8_t { seeks, planned, offered, held, accepted };
  // Of one who seeks.
  [[nodiscard]] Stage stage_of(PatientId patient) const { return places_.at(patient).stage; }
  struct Counts {
    std::uint32_t whole_rounds = 0;
    std::uint32_t small_rounds = 0;
    std::uint64_t planned_anew = 0;  // patients, over all small rounds
    std::uint64_t told_to_wait = 0;  // searches that met Turn::later
  };
  [[nodiscard]] const Counts& counts() const { return counts_; }
  // Of the whole round with the most patients, the first of such; not set before there was one.
  [[nodiscard]] const std::optional<PlanGain>& gain() const { return gain_; }
  // Of the latest round that had them, even if they seek no more; not set: none had.
  [[nodiscard]] std::optional<Reason> reason_of(PatientId patient) const;

 private:
  struct Place {
    Seeker seeker;
    Stage stage = Stage::seeks;
    bool asked = false;
    std::uint64_t key = 0;  // all but `seeks`
    ProviderId provider;    // of it, if it was planned; none(): they took another
    Instant start;          // of it, if it was planned
    Instant until;          // offered
    std::vector<std::uint64_t> declined;
  };

  [[nodiscard]] Place* find(PatientId patient);
  void give(Place& place, std::uint64_t key, Stage stage);
  void take_back(Place& place);  // it seeks again
  void take(PatientId patient, std::uint64_t key, Stage stage);
  void expire(Instant now);
  [[nodiscard]] Instant earliest(const Place& place, Instant now) const;
  void drop_stale(Instant now, std::span<const FreeTime> free);
  [[nodiscard]] RoundInput input_of(Instant now, const std::vector<FreeTime>& free, bool whole);
  void note(const Round& round, const std::vector<Reason>& why);
  [[nodiscard]] SlotId number_of(std::uint64_t key);
  void count_out(const Place& place, bool out);

  PlanTerms terms_;
  Millis notice_;
  std::map<PatientId, Place> places_;
  std::map<std::uint64_t, PatientId> kept_;  // planned, offered, held or booked, by key
  std::map<std::uint64_t, SlotId> numbers_;  // of the keys that a round has seen
  std::vector<std::uint64_t> keys_;          // by those
  std::map<ProviderId, std::uint32_t> out_;  // offers, by provider
  std::uint32_t all_out_ = 0;
  bool changed_ = false;  // somebody seeks whom no round has looked at since
  std::optional<Instant> last_;
  std::optional<Instant> last_whole_;
  GroupPercents groups_ = equal_groups();
  Counts counts_;
  std::map<PatientId, Reason> reasons_;
  std::optional<PlanGain> gain_;
};

}  // namespace rb::matching
