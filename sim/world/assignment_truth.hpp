// What the world keeps of one assignment, and of its latest attempt as the carrier knows it.
#pragma once

#include <array>
#include <cstdint>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/outreach/vocabulary.hpp"
#include "core/policy/policy.hpp"
#include "sim/world/parts/local_clock.hpp"
#include "sim/world/peers/carrier.hpp"

namespace rb::sim {

// How far the carrier is with an attempt.
enum class Stage : std::uint8_t {
  done,        // or never begun: it waits for nothing, and nothing rings
  at_servers,  // waits for one of the carrier's servers, or one works on it
  // A call holds a trunk from here on ...
  waits_for_media,
  // ... and, where they are limited, a place on a media server.
  placed,  // rings, is answered, or is on its way
  waits_for_agent,
  with_agent,  // holds a place on an agent server
};

struct LatestAttempt {
  std::uint16_t ordinal = 0;  // 0: none
  Channel channel = Channel::voice;
  Outcome outcome = Outcome::failed;
  Disposition disposition = Disposition::none;
  bool left_voicemail = false;
  bool link = false;    // of a text
  bool missed = false;  // rang at the patient's, who did not speak to us
  Stage stage = Stage::done;
  bool answered_for = false;  // whoever asked knows whether it was taken, or has given up
  bool looked_up = false;     // somebody asks what became of it while nobody knows yet
  bool callback_lost = false;
  bool in_flow = false;       // a conversation decides what comes of it
  std::uint32_t contact = 0;  // position in World::contacts(), if those are kept
  PhoneId phone;
  Millis talk{};
  Millis again{};             // the callback comes twice, this far apart; zero: once
  Instant begin;              // the first ring, or the text's departure
  Instant answered = kNever;  // when somebody or something picked up
  Instant end;            // when the carrier is done; at the latest, while it waits for an agent
  Instant latest_end{};   // of a call that waits
  Instant callback_at{};  // agreed in the call; zero: at no certain time
  std::uint32_t request = 0;  // of a call that waits for media: position in World's requests
  std::uint32_t waiting = 0;  // what Servers::take() returned
};

// Ends what would go on beyond `at`: nobody picks up afterwards, and who was cut short decides
// nothing.
void cut_off(LatestAttempt& latest, Instant at);

struct AssignmentTruth {
  PatientId patient;  // none(): the world has not heard of it
  CampaignId campaign;
  bool settled = false;    // the patient knows: booked, confirmed or declined
  bool on_page = false;    // has opened the link and not finished
  AboutBooking about;      // what it tells the patient about a booking
  std::uint8_t calls = 0;  // that reached the carrier
  std::uint8_t texts = 0;
  std::array<std::uint8_t, kDayParts> calls_by_part{};
  std::uint16_t requests = 0;  // to the carrier, refused ones included
  std::uint16_t ehr_requests = 0;
  std::uint8_t tasks = 0;         // worked off
  TaskId task;                    // listed and open
  std::uint64_t appointment = 0;  // the latest one; 0: none
  LatestAttempt latest;
};

// Texts and calls of one assignment draw from separate sequences.
inline constexpr std::uint32_t kTexts = 1U << 16U;

[[nodiscard]] inline RequestKey request_key(const AssignmentTruth& truth, std::uint32_t number) {
  return {truth.patient, truth.campaign, number};
}

}  // namespace rb::sim
