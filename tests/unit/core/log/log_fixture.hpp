// A small log in memory, with the ends of its frames.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/log/file.hpp"
#include "tests/unit/core/log/random_events.hpp"

namespace rb::test {

struct SmallLog {
  std::string bytes;
  std::vector<std::size_t> frame_ends;    // the file header's end first
  std::vector<std::uint64_t> records_at;  // records up to each of these
  std::vector<std::string> records;       // serialised, in order

  static SmallLog make(int appends, std::uint64_t seed = 1) {
    SmallLog log;
    MemorySink sink;
    LogWriter writer(sink, {});
    log.frame_ends.push_back(kFileHeaderBytes);
    log.records_at.push_back(0);
    proto::LogHeader header;
    header.set_program("test");
    header.set_seed(seed);
    EXPECT_TRUE(writer.begin(header));
    log.frame_ends.push_back(sink.bytes().size());
    log.records_at.push_back(1);
    proto::CampaignDefinition campaign;
    campaign.set_policy_file("flu.yaml");
    EXPECT_TRUE(writer.define(campaign));
    log.frame_ends.push_back(sink.bytes().size());
    log.records_at.push_back(2);
    RandomEvents random(seed);
    std::uint64_t sequence = 0;
    for (int i = 0; i < appends; ++i) {
      std::vector<Event> events;
      for (int n = 0; n <= i % 3; ++n) {
        events.push_back(random.next());
        events.back().sequence = ++sequence;
      }
      EXPECT_TRUE(writer.append(events));
      log.frame_ends.push_back(sink.bytes().size());
      log.records_at.push_back(log.records_at.back() + events.size());
    }
    log.bytes = sink.bytes();
    log.records = read(log.bytes).records;
    EXPECT_EQ(log.records.size(), log.records_at.back());
    return log;
  }

  struct ReadBack {
    std::vector<std::string> records;
    std::optional<Error> error;
    LogEnd end;
    std::uint64_t digest = 0;
  };
  static ReadBack read(ByteSource& source) {
    ReadBack back;
    LogReader reader(source);
    for (;;) {
      const auto record = reader.next();
      if (!record) {
        back.error = record.error();
        break;
      }
      if (*record == nullptr) break;
      back.records.push_back((*record)->SerializeAsString());
    }
    back.end = reader.end();
    back.digest = reader.digest();
    return back;
  }
  static ReadBack read(const std::string& bytes) {
    MemorySource source(bytes);
    return read(source);
  }
};

}  // namespace rb::test
