// How people react to calls and texts. Every reaction is a draw keyed by (seed, patient, campaign,
// the how-manieth call or text), so two policies meet the same people, and a better hour or caller
// id only ever turns a call that was not answered into one that is.
#pragma once

#include <array>
#include <cstdint>

#include "core/base/random.hpp"
#include "core/outreach/vocabulary.hpp"
#include "core/policy/policy.hpp"
#include "core/proto/scenario.pb.h"
#include "sim/world/parts/local_clock.hpp"
#include "sim/world/parts/lognormal.hpp"
#include "sim/world/population.hpp"

namespace rb::sim {

struct CampaignBrief {
  Purpose purpose = Purpose::recall;
  Urgency urgency = Urgency::routine;
  bool books = false;     // through the booking desk
  bool standing = false;  // carries what there is to say about bookings
};

// Who is asked, and for which time.
struct Occasion {
  PatientId patient;
  CampaignId campaign;
  std::uint32_t number = 0;  // calls (or texts) that reached the carrier before this one
};

struct CallScene {
  Occasion occasion;
  const PatientTruth* patient = nullptr;
  PhoneKind phone = PhoneKind::good;  // not bad: such a call reaches nobody
  CampaignBrief campaign;
  CallerId caller_id = CallerId::identified;
  bool advance_text = false;
  LocalMoment local;
  std::uint8_t same_part_before = 0;  // calls of this assignment in this part of the day before
  bool settled = false;               // the patient knows that the matter is settled
};

enum class Pickup : std::uint8_t { nobody, busy, machine, patient, somebody_else };

struct CallReaction {
  Pickup pickup = Pickup::nobody;
  Disposition disposition = Disposition::none;  // if a person answered and is taken for one
  Millis rings{};                               // until somebody or something picks up
  Millis talk{};                                // of a conversation
};

// What comes of one text.
struct TextReaction {
  bool opts_out = false;  // a STOP, whatever else
  bool responds = false;  // by the link or by a reply: then `act` follows
  bool by_link = false;
  Millis after{};  // from delivery to the reply or the click, if nobody slept
  Act act = Act::abandoned;
  Millis session{};  // from the click to the act
};

class Behaviour {
 public:
  Behaviour(const proto::Behaviour& spec, std::uint64_t seed);

  // The chance that a person picks up.
  [[nodiscard]] double answer_probability(const CallScene& scene) const;
  // `ring_for`: when nobody answers.
  [[nodiscard]] CallReaction on_call(const CallScene& scene, Millis ring_for) const;

  // The chance that a text is answered or clicked; `earlier`: texts of this assignment before it.
  [[nodiscard]] double response_probability(const CampaignBrief& campaign,
                                            std::uint32_t earlier) const;
  [[nodiscard]] TextReaction on_text(const Occasion& occasion, const CampaignBrief& campaign,
                                     bool link) const;
  // Of those who answer a text with a link: whether they do so over the link.
  [[nodiscard]] bool opens_link(const Occasion& occasion) const;
  // Of those who answer a text in words and would ask for a call: they need a person, as a share of
  // those who talk on the phone do.
  [[nodiscard]] bool needs_person(const Occasion& occasion, const CampaignBrief& campaign) const;
  // From what we write to the answer of somebody who has begun to write with us.
  [[nodiscard]] const Lognormal& quick_reply() const { return fast_reply_; }
  // A stranger who got the text replies STOP.
  [[nodiscard]] bool stranger_opts_out(const Occasion& occasion) const;

  // Whether a missed call or voicemail is returned, and what comes of it.
  struct Inbound {
    bool calls = false;
    Millis after{};
    Act act = Act::abandoned;
  };
  [[nodiscard]] Inbound after_missed_call(const Occasion& occasion,
                                          const CampaignBrief& campaign) const;

  // Shares of engaged conversations, in this order of the wheel; the rest decides nothing.
  struct Decisions {
    double done = 0;
    double declines = 0;
    double callback = 0;
    double escalates = 0;
  };
  [[nodiscard]] const Decisions& decisions(Purpose purpose) const {
    return engaged_[static_cast<std::size_t>(purpose)];
  }
  [[nodiscard]] double link_completes(Purpose purpose) const {
    return link_completes_[static_cast<std::size_t>(purpose)];
  }

 private:
  [[nodiscard]] DrawKey key(Stream stream, const Occasion& occasion, std::uint64_t what) const;
  [[nodiscard]] Disposition decide(const CallScene& scene) const;
  [[nodiscard]] Act link_act(double u, Purpose purpose) const;
  [[nodiscard]] Act reply_act(double u, Purpose purpose) const;

  std::uint64_t seed_;
  double answer_, busy_, unidentified_odds_, verified_, advance_text_, repeat_;
  std::array<double, kDayParts> part_{};
  std::array<Decisions, 6> engaged_{};      // by Purpose
  std::array<double, 6> link_completes_{};  // by Purpose
  double text_reply_odds_, link_click_, fast_reply_odds_;
  std::int64_t machine_ppm_, wrong_person_ppm_, text_opt_out_ppm_, call_opt_out_ppm_, inbound_ppm_;
  Lognormal fast_reply_, slow_reply_, talk_identified_, talk_unidentified_, session_,
      inbound_after_;
};

}  // namespace rb::sim
