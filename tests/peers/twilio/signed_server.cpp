// Says of each callback whether it believes that the carrier signed it: 204, else 403. Prints its
// port; ends with its standard input.
//   signed_server TOKEN
#include <iostream>
#include <string>

#include "edge/net/server.hpp"
#include "prod/adapters/telephony/wire/signature.hpp"

int main(int argc, char** argv) {
  using namespace rb;
  if (argc != 2) return 2;
  const std::string token = argv[1];
  const auto server = net::Server::listen({}, [&](const net::Request& request, net::Reply reply) {
    const std::string origin = "http://" + std::string(request.headers.get("Host"));
    reply.send({.status = prod::is_signed(token, origin, request) ? 204 : 403});
  });
  if (!server) return 1;
  std::cout << (*server)->port() << std::endl;
  for (std::string line; std::getline(std::cin, line);) continue;
  return 0;
}
