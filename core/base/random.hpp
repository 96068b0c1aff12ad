// Counter-based random numbers (Random123, Threefry-2x64-20): a draw is a pure function of
// (seed, stream, entity, counter). The order of calls cannot matter, and two policies that ask
// the same question about the same patient get the same answer (common random numbers).
//
// Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC'11.
#pragma once

#include <cstdint>

namespace rb {

// What a draw decides. Numbers are stable for ever: a new use gets a new number.
enum class Stream : std::uint32_t {
  // engine
  start_jitter = 1,
  ramp_stage = 2,
  retry_delay = 3,
  explore = 4,
  backoff = 5,
  // world: the population
  patient_zone = 100,
  patient_phone = 101,
  patient_language = 102,
  patient_age = 103,
  patient_payer = 104,
  patient_preference = 105,
  patient_habit = 106,
  patient_carrier = 107,
  cohort = 108,
  // world: behaviour
  answer = 200,
  machine = 201,
  busy = 202,
  detection = 203,
  talk_time = 204,
  ring_time = 205,
  decision = 206,
  text_reply = 207,
  text_latency = 208,
  link = 209,
  opt_out = 210,
  inbound = 211,
  wrong_person = 212,
  // world: infrastructure
  ehr_latency = 300,
  ehr_loss = 301,
  ehr_error = 302,
  carrier_latency = 303,
  carrier_loss = 304,
  carrier_duplicate = 305,
  agent = 306,
  staff = 307,
  text_delivery = 308,
  // world: clinics and bookings
  clinic_town = 400,
  clinic_office = 401,
  clinic_provider = 402,
  clinic_slot = 403,
  clinic_answer = 404,
  booking_home = 405,
  booking_need = 406,
  booking_verify = 407,
  booking_reply = 408,
  booking_visit = 409,
  booking_rating = 410,
  booking_lost = 411,
  conversation = 412,
  // tests
  test = 900,
};

struct DrawKey {
  std::uint64_t seed = 0;
  Stream stream = Stream::test;
  std::uint64_t entity = 0;   // a patient, an assignment, a request
  std::uint64_t counter = 0;  // the attempt, the try
};

// 64 uniform bits.
[[nodiscard]] std::uint64_t draw(const DrawKey& key);

// Uniform in [0, n) without modulo bias worth naming (multiply-shift); n > 0.
[[nodiscard]] std::uint64_t draw_below(const DrawKey& key, std::uint64_t n);

// Uniform in [0, 1): 53 bits, exact in double on every machine.
[[nodiscard]] double draw_unit(const DrawKey& key);

// True with probability share_ppm / 1e6.
[[nodiscard]] bool draw_chance(const DrawKey& key, std::int64_t share_ppm);

// The standard normal quantile (Acklam's rational approximation, relative error < 1.2e-9), from
// basic arithmetic only, so that the same bits come out of every compiler. p in (0, 1).
[[nodiscard]] double normal_quantile(double p);

// exp and log from basic arithmetic only (no libm): same bits everywhere. Relative error < 1e-14
// for |x| < 700, beyond which exp saturates at exp(709) and 0; log needs a finite x > 0.
[[nodiscard]] double portable_exp(double x);
[[nodiscard]] double portable_log(double x);

}  // namespace rb
