#include "core/engine/tenant/tenant_check.hpp"

#include <set>

namespace rb {
namespace {

class Check {
 public:
  explicit Check(const TenantState& tenant) : t_(tenant) {}

  std::vector<std::string> findings() {
    for (std::uint32_t i = 0; i < t_.assignments.size(); ++i) see(AssignmentId{i});
    for (std::uint32_t i = 0; i < t_.phones.size(); ++i) see(PhoneId{i});
    for (std::uint32_t i = 0; i < t_.patients.size(); ++i) see(PatientId{i});
    if (const char* wrong = check(t_.desk)) find(std::string("bookings: ") + wrong);
    see_bookings();
    see_offices();
    compare();
    return std::move(findings_);
  }

 private:
  void find(std::string what) { findings_.push_back(std::move(what)); }

  void see(AssignmentId id) {
    const Assignment& a = t_.assignments[id.index()];
    const std::string name = "assignment " + std::to_string(id.value()) + ": ";
    if (a.campaign.index() >= t_.campaigns.size() || a.patient.index() >= t_.patients.size()) {
      return find(name + "its campaign or patient is not there");
    }
    if (const char* wrong = check(a, *t_.campaigns[a.campaign.index()].policy)) find(name + wrong);
    ++by_state_[static_cast<std::size_t>(a.kind())];
    if (const auto* done = std::get_if<state::Done>(&a.state)) {
      ++by_ending_[static_cast<std::size_t>(done->ending)];
    }
    const Hold hold = hold_of(a);
    if (hold.phone.is_none()) return;
    if (hold.phone.index() >= t_.phones.size() || t_.phones[hold.phone.index()].open != id) {
      find("I4: " + name + "its contact does not hold the number");
    }
    if (t_.patients[a.patient.index()].open != id) {
      find("I4: " + name + "its contact does not hold the patient");
    }
    ++(hold.channel == Channel::voice ? calls_ : texts_);
    if (hold.channel == Channel::voice) ++own_calls_[a.campaign.index()];
  }

  void see(PhoneId id) {
    const AssignmentId holder = t_.phones[id.index()].open;
    if (holder.is_none()) return;
    if (holder.index() >= t_.assignments.size() ||
        hold_of(t_.assignments[holder.index()]).phone != id) {
      find("I4: number " + std::to_string(id.value()) + " is held by no contact");
    }
  }

  // Every assignment of a patient is in the patient's chain, once.
  void see(PatientId id) {
    const PatientState& patient = t_.patients[id.index()];
    const std::string name = "patient " + std::to_string(id.value());
    if (!patient.open.is_none() &&
        (patient.open.index() >= t_.assignments.size() ||
         t_.assignments[patient.open.index()].patient != id ||
         hold_of(t_.assignments[patient.open.index()]).phone.is_none())) {
      find("I4: " + name + " is held by no contact");
    }
    AssignmentId later = AssignmentId::none();  // the largest id: the chain goes down
    for (AssignmentId a = patient.last_assignment; !a.is_none();
         a = t_.assignments[a.index()].next_of_patient) {
      if (a >= later || a.index() >= t_.assignments.size() ||
          t_.assignments[a.index()].patient != id) {
        return find(name + ": the chain of assignments is broken");
      }
      ++chained_;
      later = a;
    }
  }

  // Of an assignment's own patient, and one live at a time.
  void see_bookings() {
    std::set<AssignmentId> live;
    for (const Booking& booking : t_.desk.bookings) {
      const AssignmentId id = booking.assignment;
      if (id.is_none()) continue;
      if (id.index() >= t_.assignments.size() ||
          t_.assignments[id.index()].patient != booking.patient) {
        find("I13: a booking names the assignment of another patient");
      }
      if (booking.live() && !live.insert(id).second) {
        find("I13: assignment " + std::to_string(id.value()) + " has two live bookings");
      }
    }
  }

  // An office is asked for a booking that waits for its answer, about the slot that it holds.
  void see_offices() {
    if (const char* wrong = check(t_.offices)) find(std::string("offices: ") + wrong);
    for (const office::Request& request : t_.offices.requests) {
      if (!request.open()) continue;
      const bool known = request.booking.index() < t_.desk.bookings.size();
      const auto* asked = known ? std::get_if<booking_state::ProviderAsked>(
                                      &t_.desk.bookings[request.booking.index()].state)
                                : nullptr;
      if (asked == nullptr || asked->slot != request.wish.slot) {
        find("offices: an office is asked, and no booking waits for it");
      }
    }
  }

  void compare() {
    if (t_.enrolled != t_.assignments.size()) find("I27: enrolled is not what there is");
    if (chained_ != t_.assignments.size()) find("I27: an assignment is of no patient");
    if (by_state_ != t_.by_state) find("I27: the counts by state are wrong");
    if (by_ending_ != t_.by_ending) find("I27: the counts by ending are wrong");
    if (calls_ != t_.calls_in_flight) find("I27: the count of calls in flight is wrong");
    if (texts_ != t_.texts_in_flight) find("I27: the count of texts in flight is wrong");
    for (std::size_t i = 0; i < t_.campaigns.size(); ++i) {
      if (own_calls_[i] != t_.campaigns[i].calls_in_flight) {
        find("I27: campaign " + std::to_string(i) + ": the count of calls in flight is wrong");
      }
    }
  }

  const TenantState& t_;
  std::vector<std::string> findings_;
  std::array<std::uint32_t, kStateKinds> by_state_{};
  std::array<std::uint32_t, 16> by_ending_{};
  std::uint32_t calls_ = 0;
  std::uint32_t texts_ = 0;
  std::uint64_t chained_ = 0;
  std::vector<std::uint32_t> own_calls_ = std::vector<std::uint32_t>(t_.campaigns.size());
};

}  // namespace

std::vector<std::string> check(const TenantState& tenant) {
  return Check(tenant).findings();
}

}  // namespace rb
