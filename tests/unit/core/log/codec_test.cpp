#include "core/log/codec.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <chrono>

#include "tests/unit/core/log/random_events.hpp"

namespace rb {
namespace {

using test::RandomEvents;
using test::same;

// The bytes of the event inside a length-delimited record.
proto::LogRecord parse(const std::string& bytes) {
  proto::LogRecord record;
  std::size_t at = 0;
  while ((static_cast<unsigned char>(bytes.at(at)) & 0x80U) != 0) ++at;
  EXPECT_TRUE(record.ParseFromString(bytes.substr(at + 1)));
  return record;
}

std::span<const std::byte> bytes_of(const std::string& text) {
  return std::as_bytes(std::span(text));
}

TEST(codec, every_kind_comes_back_as_it_was) {
  RandomEvents random(1);
  for (std::size_t kind = 0; kind < std::variant_size_v<EventBody>; ++kind) {
    for (int i = 0; i < 500; ++i) {
      const Event event = random.next(kind);
      const auto back = from_proto(to_proto(event));
      ASSERT_TRUE(back) << back.error().message;
      ASSERT_TRUE(same(event, *back)) << to_proto(event).ShortDebugString();
    }
  }
}

TEST(codec, random_events_come_back_from_their_record) {
  EXPECT_TRUE(rc::check("record -> event", [](std::uint64_t seed) {
    const Event event = RandomEvents(seed).next();
    std::string bytes;
    append_record(bytes, event);
    const auto back = from_proto(parse(bytes).event());
    RC_ASSERT(back.has_value());
    RC_ASSERT(same(event, *back));
  }));
}

TEST(codec, bytes_are_those_of_the_generated_code) {
  RandomEvents random(2);
  for (int i = 0; i < 20'000; ++i) {
    std::string ours;
    append_record(ours, random.next());
    const proto::LogRecord record = parse(ours);
    std::string theirs;
    append_record(theirs, record);
    ASSERT_EQ(ours, theirs) << record.ShortDebugString();
  }
}

TEST(codec, an_event_of_default_values_comes_back) {
  for (std::size_t kind = 0; kind < std::variant_size_v<EventBody>; ++kind) {
    Event event = RandomEvents(3).next(kind);
    std::visit([](auto& body) { body = {}; }, event.body);
    const auto back = from_proto(to_proto(event));
    ASSERT_TRUE(back) << back.error().message;
    EXPECT_TRUE(same(event, *back)) << kind;
  }
}

TEST(codec, an_absent_id_is_none) {
  const Event event{
      .sequence = 1,
      .at = {},
      .campaign = {},
      .assignment = AssignmentId{0},
      .body = event::PatientOptedOut{.patient = PatientId{0}, .phone = PhoneId::none()}};
  const proto::Event message = to_proto(event);
  EXPECT_FALSE(message.has_campaign());
  EXPECT_TRUE(message.has_assignment());
  EXPECT_TRUE(message.patient_opted_out().has_patient());
  EXPECT_FALSE(message.patient_opted_out().has_phone());
}

TEST(codec, broken_bytes_are_refused_and_never_crash) {
  RandomEvents random(4);
  std::mt19937_64 damage(5);
  int refused = 0;
  for (int i = 0; i < 5'000; ++i) {
    std::string bytes = to_proto(random.next()).SerializeAsString();
    bytes.resize(damage() % bytes.size());
    refused += decode_event(bytes_of(bytes)) ? 0 : 1;
    bytes = to_proto(random.next()).SerializeAsString();
    bytes[damage() % bytes.size()] = static_cast<char>(damage());
    refused += decode_event(bytes_of(bytes)) ? 0 : 1;
  }
  EXPECT_GT(refused, 5'000);
}

TEST(codec, an_event_needs_one_body) {
  proto::Event message;
  message.set_sequence(1);
  EXPECT_EQ(from_proto(message).error().code, ErrorCode::corrupt_data);
  message.mutable_campaign_resumed();
  EXPECT_TRUE(from_proto(message));
  std::string twice = message.SerializeAsString();
  message.clear_body();
  message.mutable_campaign_cancelled();
  twice += message.SerializeAsString();
  EXPECT_EQ(decode_event(bytes_of(twice)).error().code, ErrorCode::corrupt_data);
}

TEST(codec, values_of_a_newer_version_are_refused) {
  proto::Event message;
  message.mutable_assignment_ended()->set_ending(static_cast<proto::Ending::Value>(99));
  EXPECT_EQ(from_proto(message).error().code, ErrorCode::corrupt_data);
  message.mutable_assignment_ended()->set_ending(proto::Ending::unset);
  EXPECT_EQ(from_proto(message).error().code, ErrorCode::corrupt_data);
  message.mutable_wake_scheduled()->set_reason(proto::WakeReason::retry);
  EXPECT_TRUE(from_proto(message));
  message.mutable_wake_scheduled()->set_step(256);
  EXPECT_EQ(from_proto(message).error().code, ErrorCode::corrupt_data);
  message.set_campaign(65535);
  EXPECT_EQ(from_proto(message).error().code, ErrorCode::corrupt_data);

  const std::string new_body("\x08\x01\xA2\x06\x00", 5);  // field 100, empty
  EXPECT_EQ(decode_event(bytes_of(new_body)).error().code, ErrorCode::unsupported);
}

TEST(codec, an_older_checkpoint_had_fewer_states) {
  proto::Event message;
  message.mutable_checkpoint_taken()->add_by_state(7);
  message.mutable_checkpoint_taken()->set_state_digest(9);
  const auto event = from_proto(message);
  ASSERT_TRUE(event);
  const auto& taken = std::get<event::CheckpointTaken>(event->body);
  EXPECT_EQ(taken.by_state[0], 7U);
  EXPECT_EQ(taken.by_state[1], 0U);
  for (int i = 0; i < 8; ++i) message.mutable_checkpoint_taken()->add_by_state(1);
  EXPECT_FALSE(from_proto(message));
}

// Prints the cost; the bound is generous, for busy machines and unoptimised builds.
TEST(codec, an_event_costs_well_under_a_microsecond) {
  RandomEvents random(6);
  std::vector<Event> events;
  for (int i = 0; i < 1'000; ++i) events.push_back(random.next());
  std::string bytes;
  const auto start = std::chrono::steady_clock::now();
  for (int round = 0; round < 300; ++round) {
    bytes.clear();
    for (const Event& event : events) append_record(bytes, event);
  }
  const std::chrono::duration<double, std::nano> took = std::chrono::steady_clock::now() - start;
  std::printf("%.0f ns an event\n", took.count() / 300'000);
  EXPECT_LT(took.count() / 300'000, 5'000);
}

}  // namespace
}  // namespace rb
