#include "prod/adapters/offices/wire/message_names.hpp"

#include <gtest/gtest.h>

namespace rb::prod {
namespace {

const OfficeMessageNames kNames("north", "4f9ab1c2");

TEST(office_message_names, are_read_as_they_are_written) {
  const office::SendId send{OfficeRequestId{17}, 1, 0};
  EXPECT_EQ(kNames.of(send), "north.4f9ab1c2.17-1-0");
  EXPECT_EQ(kNames.of(send.request), "north.4f9ab1c2.17");
  for (const std::uint32_t request : {0U, 17U, 4'294'967'294U}) {
    for (const int round : {1, 255}) {
      for (const int rung : {0, 7}) {
        const office::SendId one{OfficeRequestId{request}, static_cast<std::uint8_t>(round),
                                 static_cast<std::uint8_t>(rung)};
        const auto read = kNames.read(kNames.of(one));
        ASSERT_TRUE(read) << kNames.of(one);
        EXPECT_EQ(*read, one);
      }
    }
  }
}

TEST(office_message_names, nobody_elses_are_read) {
  for (const char* other : {"",
                            "17-1-0",
                            "north.17-1-0",
                            "north.4f9ab1c2.",
                            "north.4f9ab1c2.17",
                            "north.4f9ab1c2.17-1",
                            "south.4f9ab1c2.17-1-0",
                            "north.4f9ab1c3.17-1-0",
                            "north.4f9ab1c2.017-1-0",
                            "north.4f9ab1c2.17-01-0",
                            "north.4f9ab1c2.17-1-00",
                            "north.4f9ab1c2.17-0-0",
                            "north.4f9ab1c2.17-256-0",
                            "north.4f9ab1c2.17-1-8",
                            "north.4f9ab1c2.4294967295-1-0",
                            "north.4f9ab1c2.4294967296-1-0",
                            "north.4f9ab1c2.17-1-0-",
                            "north.4f9ab1c2.17-1-0x",
                            "north.4f9ab1c2.-17-1-0",
                            "north.4f9ab1c2.17--1-0",
                            "north.4f9ab1c2.+17-1-0",
                            "north.4f9ab1c2.north.4f9ab1c2.17-1-0"}) {
    const auto read = kNames.read(other);
    ASSERT_FALSE(read) << other;
    EXPECT_EQ(read.error().code, ErrorCode::not_found);
  }
}

}  // namespace
}  // namespace rb::prod
