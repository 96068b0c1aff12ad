// What the world keeps of one assignment, and of its latest attempt as the carrier knows it.
#pragma once

#include <array>
#include <cstdint>

#include "core/base/ids.hpp"
#include "core/base/instant.hpp"
#include "core/policy/policy.hpp"
#include "sim/world/parts/local_clock.hpp"

namespace rb::sim {

// How far the carrier is with an attempt.
enum class Stage : std::uint8_t {
  done,        // or never begun: it waits for nothing, and nothing rings
  at_servers,  // waits for one of the carrier's servers, or one works on it
  placed,      // rings, is spoken on, or is on its way; a call holds a trunk
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
  std::uint32_t contact = 0;  // position in World::contacts(), if those are kept
  PhoneId phone;
  Millis talk{};
  Millis again{};             // the callback comes twice, this far apart; zero: once
  Instant begin;              // the first ring, or the text's departure
  Instant answered = kNever;  // when somebody or something picked up
  Instant end;                // when the carrier is done
};

struct AssignmentTruth {
  PatientId patient;  // none(): the world has not heard of it
  CampaignId campaign;
  bool settled = false;    // the patient knows: booked, confirmed or declined
  bool on_page = false;    // has opened the link and not finished
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

}  // namespace rb::sim
