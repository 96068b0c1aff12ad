// What a gateway to provider offices sends us, under arbitrary bytes: the same entry point for
// libFuzzer and for the kept corpus.
#pragma once

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
