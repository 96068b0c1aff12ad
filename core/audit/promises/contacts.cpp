// I4: at most one open contact per patient and per number, over all campaigns.
// I9: nothing is sent after an opt-out that covers it, and what was open is called off.
// I15: nothing is sent once the matter is settled.
// I28: nothing is sent while its campaign is paused, and nothing after it was cancelled. What was
// sent before a pause goes on.
#include "core/audit/promises/promise.hpp"

namespace rb::audit {
namespace {

class Contacts final : public Check {
 public:
  using Check::Check;

  void see(const Moment& moment) override {
    if (moment.at > last_) judge_cancelled();
    last_ = moment.at;
    switch (moment.event->body_case()) {
      case Body::kEhrAsked:
        if (moment.event->ehr_asked().kind() == proto::EhrKind::check_status) {
          acquire(moment, moment.event->ehr_asked().phone());
        }
        return;
      case Body::kAttemptIntended:
        acquire(moment, moment.event->attempt_intended().phone());
        intended(moment, moment.event->attempt_intended());
        return;
      case Body::kPatientOptedOut:
        opted_out(moment, moment.event->patient_opted_out());
        return;
      default:
        return;
    }
  }

  void finish(Instant) override { judge_cancelled(); }

 private:
  struct MustEnd {
    std::uint32_t assignment = 0;
    std::uint16_t ordinal = 0;
    std::uint64_t sequence = 0;  // of the opt-out
  };

  // Whether the assignment that was noted as holder still holds; the facts know.
  [[nodiscard]] bool holds(std::uint32_t assignment) const {
    return assignment != kNone && facts().assignments()[assignment].holds();
  }

  void acquire(const Moment& moment, std::uint32_t phone) {
    const std::uint32_t me = moment.assignment->id;
    std::uint32_t& by_phone = at_index(phone_holders_, phone, kNone);
    std::uint32_t& by_patient = at_index(patient_holders_, moment.assignment->patient, kNone);
    expect(Promise::i4, !moment.assignment->attempt_open(), moment.where(),
           [] { return std::string("a contact starts while its last attempt is open"); });
    const bool phone_free =
        by_phone == me || !holds(by_phone) || facts().assignments()[by_phone].phone != phone;
    expect(Promise::i4, phone_free, moment.where(), [&] {
      return "number " + std::to_string(phone) + " is in contact with assignment " +
             std::to_string(by_phone);
    });
    expect(Promise::i4, by_patient == me || !holds(by_patient), moment.where(), [&] {
      return "patient " + std::to_string(moment.assignment->patient) +
             " is in contact with assignment " + std::to_string(by_patient);
    });
    by_phone = by_patient = me;
  }

  void intended(const Moment& moment, const proto::AttemptIntended& intent) {
    const bool number_opted_out =
        intent.phone() < facts().phones().size() && facts().phones()[intent.phone()].opted_out;
    expect(Promise::i9, !moment.patient->opted_out && !number_opted_out, moment.where(), [&] {
      return moment.patient->opted_out
                 ? "patient " + std::to_string(moment.assignment->patient) + " has opted out"
                 : "number " + std::to_string(intent.phone()) + " has opted out";
    });
    expect(Promise::i15,
           moment.assignment->bookings == 0 && moment.assignment->stand != Stand::done &&
               !moment.patient->opted_out,
           moment.where(), [&] {
             if (moment.assignment->bookings > 0) return std::string("the patient is booked");
             return std::string(moment.patient->opted_out ? "the patient has opted out"
                                                          : "the assignment has ended");
           });
    expect(Promise::i28, moment.campaign->stand == CampaignStand::running, moment.where(), [&] {
      return std::string(moment.campaign->stand == CampaignStand::paused
                             ? "its campaign is paused"
                             : "its campaign was cancelled");
    });
  }

  void opted_out(const Moment& moment, const proto::PatientOptedOut& body) {
    const auto must_end = [&](std::uint32_t assignment) {
      const Assignment& a = facts().assignments()[assignment];
      if (a.attempt_open()) must_end_.push_back({a.id, a.ordinal, moment.event->sequence()});
    };
    const auto silence = [&](std::uint32_t phone) {
      if (phone >= phone_holders_.size() || phone_holders_[phone] == kNone) return;
      // Who tried this number before may be on another by now.
      if (facts().assignments()[phone_holders_[phone]].phone == phone) {
        must_end(phone_holders_[phone]);
      }
    };
    if (body.has_phone()) return silence(body.phone());
    if (body.patient() < patient_holders_.size() && patient_holders_[body.patient()] != kNone) {
      must_end(patient_holders_[body.patient()]);
    }
    for (const PatientPhone& phone : facts().phones_of(facts().patients()[body.patient()])) {
      silence(phone.phone);
    }
  }

  void judge_cancelled() {
    for (const MustEnd& open : must_end_) {
      const Assignment& a = facts().assignments()[open.assignment];
      const bool still = a.attempt_open() && a.ordinal == open.ordinal;
      expect(Promise::i9, !still, {open.sequence, open.assignment}, [&] {
        return "attempt " + std::to_string(open.ordinal) + " was not called off at the opt-out";
      });
    }
    must_end_.clear();
  }

  std::vector<std::uint32_t> phone_holders_;  // the last assignment that took it
  std::vector<std::uint32_t> patient_holders_;
  std::vector<MustEnd> must_end_;
  Instant last_ = Instant::min();
};

}  // namespace

std::unique_ptr<Check> check_contacts(Context& context) {
  return std::make_unique<Contacts>(context);
}

}  // namespace rb::audit
