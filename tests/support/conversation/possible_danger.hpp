// A reply that may be danger to the grammar as it is: what that is changes with what it learns
// from.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "core/conversation/concern.hpp"
#include "core/conversation/grammar/read_reply.hpp"

namespace rb::test {

// In English, in answer to such a question; never read as certain.
[[nodiscard]] inline std::string may_be_danger(Asked asked) {
  for (const char* reply : {"I need help", "help please", "I am sick of needles", "the sick note",
                            "help me", "something is wrong", "I dont feel right"}) {
    ReadingContext context;
    context.asked = asked;
    const auto concern = concern_in(read_reply(reply, context));
    const bool about_danger = concern && concern->about != Intent::stop;
    if (about_danger && !concern->certain) return reply;
  }
  ADD_FAILURE() << "none of the replies only may be danger";
  return {};
}

}  // namespace rb::test
