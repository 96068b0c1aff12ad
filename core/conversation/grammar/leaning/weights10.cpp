#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning10;
const std::string_view kLeaning10 = R"(
~<du=a-5b-2c5d-2i-4j-5k-3n-2o1r1v1 ~<due=a-5b-1c5d-1i-3j-2k-2n-1o1r1u1v3 ~<due>=g1v3
~<duel=a-4b-7c3g-2j-2o1q1r1u1v3 ~<duer=b3c2i-1v-3 ~<dur=b-1 ~<durm=v-1 ~<dy=a-1b-1c-3g-1r3v3
~<dyi=a-1b-1c-3g-1r3v3 ~<dyin=a-1b-1c-3g-1r3v3 ~<ea=a-10b-10c11f-3g-1h1i-7j-1k2m-3o1q2r1v5
~<ear=a-5b-7c11e-1g-3i-6k4o2q3r-2 ~<ear>=a-1b-7c9o1 ~<earl=c-4g-3i-4k4n-1q3r-2 ~<ears=b-2c2n3v1
~<eas=a-3e1h4r4 ~<east=a-3d2e1 ~<eat=a-1b-2c3g2k-2n-1v5 ~<eat>=b-1c6k-2n-1v-1 ~<eati=c-3g3v7
~<ec=a-5b-3c-3d6v8 ~<ech=a-5b-3c-3d6v8 ~<echa=a-1b-2d3v6 ~<eche=a-2c-2d2v2 ~<ed=v3 ~<ef=j3k-1v1
~<efe=j4k-1 ~<efec=j4k-1 ~<eff=v2 ~<effe=v2 ~<eh=b-2d1f-1n10v-3 ~<eh>=b-2d1f-1n10v-3
~<ei=c-3o-6q1r3t1v-5 ~<eig=c-3o-1q1t2v-1 ~<eigh=c-3o-1q1t2v-1 ~<eit=o-3r4v-1 ~<eith=o-3r4v-1
~<el=a-2b-7c-5d-3e7f-4h6l-7m-8n-8q3r-2s-6t-3u-6v-5
~<el>=a-9b-2e2f-1i2j-10k-2l-5m-1n-3o1p-4q5s-4t-2u-3 ~<ele=i-1 ~<elep=c3 ~<elev=i-1
~<eli=a9b-1c-1g-2m-3v-1 ~<elim=a9b-1c-1g-2m-3v-1 ~<ell=a-3b-3c-5e8h5i-1n-3v-5
~<ella=a-3b-3c-5e8h5i-1n-3v-5 ~<els=a1b-5c-6d-6e2f-3g-4h5i-3j7k3m-5n-3o-3p5q-5v-5
~<else=a1b-5c-6d-6e2f-3g-4h5i-3j7k3m-5n-3o-3p5q-5v-5 ~<em=b5c2d-7e-4g-2h-3i-1l2m-7n-6p3r-2
~<em>=a4d-1m-2p3r-2 ~<ema=b-2c-1m-2n-2v6 ~<emai=b-2c-1m-2n-2v6 ~<emb=c1v1 ~<emba=c1v1
~<eme=b7d-1e-2v-2 ~<emer=b7d-1e-2v-2 ~<emp=a-3b2c4l3n-1v-6 ~<empe=a-2b-2c7l3v-3 ~<empt=b1c-1
~<en=a3b2c-3d-1e-1f5g-1h-6i-4j-12k-3l2m-10n-3o-2p-2q-1r-4s-3t-8u-12
~<en>=a-8d-1g7h1j-3k-2l1m-5r-3s3t-9u-2 ~<enc=a-3e5f-4g-2h-1i-1r4s-1t-1v-1 ~<enca=b-3r5v3 ~<enci=b2c1
~<enco=a-2e2 ~<encu=e3v-4 ~<end=a6b7c-3e-3g-8i-4k-3l-4m-1q-2r-3s-1v1
~<end>=a8b5c-3e-2g-6k-1l-3n-3r-2v1 ~<ende=c3n1t1v-5 ~<endi=b3q-1 ~<ends=i-2 ~<ene=a-2b-4c2e5i-1t1
~<ener=a-2b-4c2e5i-1t1 ~<enf=b-4c2d4e-3f-1g-2i1v2 ~<enfa=a1 ~<enfe=a-2b-4c2d4e-2g-2i1v2
~<eng=a-4c-3d-2f8g-2h-2i5k-1n-1r-2s-2v-5 ~<engi=c-1i6v-2 ~<engl=a-2b-2c-3d-2f9g-1h-2i-1n-1r-2s-2v-2
~<eno=a7c-5d-2f-2h-2i-2n-2v-2 ~<enou=a7c-6d-2f-1i-2n-1v-2 ~<enr=a4b-1 ~<enro=a4b-1
~<ent=b-1c-1e1f6g-2h-5i-3k1n2p-2q1r1v1 ~<ente=a-1b1c-2e3g-2k2n3v-3 ~<enti=a1b-2f8h-3m1p-1v-1
~<ento=r2 ~<entr=i-1q1v6 ~<env=a5v-1 ~<envi=a6v-1 ~<eq=a-1b-6c-3d-1e4i-1m-2s1v1
~<equ=a-1b-6c-3d-1e4i-1m-2s1v1 ~<equi=a-1b-6c-3d-1e4i-1m-2s1v1
~<er=a2b-8c-7d-5e3f-2g-3h-7i-1k-1m7n8o-7q-2r-5v-4 ~<era=a4b-5c-4e3g-2h-1j1n8o-7q-2r-4
~<era>=a-3b-2c-3e4h-1n5o-5q-1 ~<eran=n4r-1v-2 ~<eras=a8j1 ~<ere=c-2d-2h-3m8v-2 ~<eres=c-2d-2h-3m8v-2
~<err=l1 ~<erro=l1 ~<es=a-1b-3c-4d-10e4f-1i-8j1k1l-13m5n-7o-6q-11r-5s-7u-9v-4
~<es>=a-9b-1c-9d-2e7f2h-1i-2j-6k-5m10n-8o2q-6r1s-1t2u-4v2 ~<esa=b-8d-3e2f1g-5h1i-3k5m-2n-2p7q2v1
~<esa>=b-5d-2e3f2g-3h1i-2k6m-1n-1 ~<esas=b-3p7q2v1 ~<esc=a5b1c1d-3f1g2h2i-6j-1k-8l-1n5o-1p-5s-1v-5
~<esca=b-4c6s1 ~<esco=b9c-2e-2k-2v-1 ~<escr=a7b-1c-2f2g5h-2i-3k-1m1n-1p-3q-2s-2v-5
~<escu=a-1b-5c1d-1g-2h3k-1m-1n7p-1q1v1 ~<ese=a-7c-8d-1e5f-4g-8h2k7m-1u1v5
~<ese>=a-7c-8d-1e5f-4g-8h2k7m-1u1v5 ~<eso=a4b-4c-7d2e-1f1g-4m-1o-2p4t-3 ~<eso>=a4b-2c-1d2t-1v-2
~<esos=c-5f1g-2p4 ~<esp=a-3b-1c5d-2e-2f4g4h-1i-1j6k-3l-2m-3n-9o-1p-3r-2s-2t1v-8
~<espa=a2b-8c4e-3f6g-5h-2j2m-1n-2p-1r-1s-1v-2 ~<espe=a-4c-3g7j5n-2t2 ~<espo=a-1b2e1v-5
~<est=b3d-3e4g-1h-4j-7k-6l-8m1n-1q-4r-3u-6v-4 ~<esta=a-8b5c2e5f-8g-3h1i4j-2k-4l-1m-2n4o1q-1r3s-2
~<este=a1c-4e5f1g-2h-2m-1n-5s-1u2v-9 ~<esto=a1b1c2d-1e-7f2g1h-4i-5j-2k-1l-4m6n-4o-3q-2r-7s2t-2u-9v-3
~<estr=b-3t2v-1 ~<estu=a3c-4v3 ~<ev=a2b6c-3d-1e-6f-4g-5j-3k-5n-2o2p-2r-6s-1t-1u-2v-9
~<eve=a2b6c-3d-1e-6f-4g-5j-3k-5n-2o2p-2r-6s-1t-1u-2v-9 ~<even=j-2o2p-1q1r-1v-1
~<ever=a3b7c-1e-5f-1g-3i2j-1k-3m-2n-1q-2r-4s-2u-1v-7
~<ex=a-1b5c-5d3e1f-4g-10i2j5k-1l-2m5n4o-1r1s-2t-7u-4v-5 ~<ex>=a-1b5c-4e6v-6 ~<exa=c-1 ~<exam=c-1
~<exc=a-3b-1c3d-2e-1n6r1s-1t-5 ~<exce=r1t-2v5 ~<excu=a-1b-1n7t-1 ~<exi=a7b3c-1h-1m-3n-1u-1v-6
~<exis=a-1b5 ~<exit=a8b-1n-1v-4 ~<exp=a-8b-6c-4d-4e-2g-3h2i5j6m9 ~<expe=a-5b-3c-2d-2h3j7v4
~<expi=i4v-2 ~<expl=a-2c-1m10n1v-5 ~<ext=a-1b6d8v-1 ~<ey=a-5b-7c4g-2u1v2 ~<eye=a-5b-7c4g-2u1v2
~<eye>=a-2b-6c2g-2v3 ~<eyel=a-1c1 ~<eyes=u1 ~<fa=a-4b-5c-1e1f-1g-5h-2i4k-1l-4m-8o-2q-2r-1s1t-2u-7v1
~<fac=b1c3h3k-4 ~<face=b2c3k-4 ~<fai=b-2c3v2 ~<fain=b-2c6v-2 ~<fal=a-3e3f1g-4h-3i1n-1s1v-11
~<fall=a-4e6i4v-6 ~<falt=e-2h-2i-2j1s2v-4 ~<fam=a-2b2e-2i1v-4 ~<fami=a-2b2i1v-4
~<far=a-1b-8c-2d2e-5g-1i5n-3u-1v5 ~<far>=b-4e-2i7n-1 ~<farm=b-1d4i-1v3 ~<fas=b-3n3 ~<fast=b-3n3
~<fat=b-3c3e5v-2 ~<fath=e5v-1 ~<fav=a4 ~<favo=a4 ~<fax=e2m-2v4 ~<fax>=e2m-2v4 ~<fc=a5g-3 ~<fcc=a5g-3
~<fcc>=a5g-3 ~<fe=a-6b1c5d-7e-5f-3g-8i-13j-6l-8m-6n-5o-4q-5r-6t5u5v-4 ~<fea=b11c-9v-5 ~<fear=b7c-7
~<feas=b6c-2v-3 ~<feb=c-3o-1r-3t7v-4 ~<feb>=c-1r-2t5v-2 ~<fec=c-5f-2g-1h-3i-1k5o-2p1q-1v-1
~<fech=c-5f-2g-1h-3i-1k5o-2p1q-1v-1 ~<fed=a4 ~<fed>=a4
~<fee=a-2c5e-5f-6g-1h-1i-3j-1k-4l-2m-3n-3r-1u-3v1 ~<feel=a-1b1c4e-5f-5g-1i-2j-1k-1l-2m-2n-3u-3v-1
~<feet=b-4c2h-1v-1 ~<fel=a-3b-5e-1g-6q-1u6 ~<feli=a-1b-1c-1g-3q-1u7 ~<fell=b-3c2g-1v-2 ~<fem=h6v-1
~<fema=h6v-1 ~<fev=a-6b-7c8e-1f2g-2h-2i-2q1s2u2 ~<feve=a-6b-7c8e-1f2g-2h-2i-2q1s2u2 ~<few=b-2g4v-3
~<few>=b-2g4v-3 ~<fi=a5b-14c5d-5e-4f-2g-5i-11j-12k2l-2m-6n-1o3p-3q-5s-5u-6v2 ~<fid=c-1g-1v5
~<fidd=c-1g-1v5 ~<fie=a-3b-4c4e-1f2g-1i-2 ~<fieb=a-3b-4c4e-1f2g-1i-2 ~<fif=g-1o1v2 ~<fift=g-1o1v2
~<fij=c1e1 ~<fije=c1e1 ~<fil=a3b-6e-4v7 ~<file=a4b-1 ~<fill=b-2e-3v1
~<fin=a12d-3f-3g2h-2m-1n-4p-3q-5r5t-2u-1v-5 ~<fina=e2 ~<find=b4g1q-1v-3
~<fine=a-5b-4c-6e-2g-2p-3q-2r6t-2v4 ~<fing=a-1b-2c6v-1 ~<fini=g4 ~<fir=a-6b-2h2k-2n2o1p-1q-1r-2v-4
~<fire=a-2c1e1h4v-1 ~<firs=a-1b-1e-2h-1k-1n3p-1r-1v-1 ~<fit=b-1g-2h1k1p2q2v3 ~<fit>=c-1g-1h1k1p2q2v4
~<fiv=e-1o1p-1r-1t3v-4 ~<five=e-1o1p-1r-1t3v-4 ~<fix=g-1i-6j-4k4v3 ~<fixe=i-6v5
~<fl=a-3b-11c7d-3f-2g-7h-1i8j-3k-3m-7n-8q5v-3 ~<fla=a-1c6i7k-1v-8 ~<flar=c6v-1 ~<flas=c2k-1v-2
~<flat=c-3i7 ~<fle=b-1c2q6v-2 ~<flem=c4 ~<flo=b-2c-2e2i4m-3n-1 ~<floo=c-6i4m-3n-1v6 ~<flop=c3v-7
~<flu=b-6c4e-2g-2j-1n-2 ~<flu>=b-4c1e-2g-2j-1n-1v3 ~<flut=c2v-3
~<fo=a-1b-2c3d-5e-1f-1g-10h-6j-2k2p-1r7v-3 ~<fol=a-4c-4n7 ~<foll=a-5c-4n7 ~<foo=a-3b-2c5g-5i6v-7
~<food=b1c1g-1i-1v-3 ~<foot=a-2b-6c6g-1i7v-4 ~<for=a2b-1d-2e-2g-4h-4i-2k4l1m1n-10o1s3t-4v3
~<for>=a1d1e1f1g1h-2l1m3n-8p1t-4v-1 ~<fore=a-1b6c1u-2v-2 ~<forg=a6b-4d-2e-2g-2i-3j1m-1v1
~<form=a-3b-3c-2d-3e-4g-6p-2s3v13 ~<fort=o2 ~<forw=j-1k5v-4 ~<fou=a-1b2c2e2g-4i-2m-1n-2r-1t6v-4
~<foun=b3c3e4g-3 ~<four=n-2t6v-3 ~<fr=a3b4c-5e-8g-4h-7i-5j3k-6l-9n-2o5p-3q2r-3s-7t-7u-7v-1 ~<fr>=g-1
~<fra=b4c-4m4v-4 ~<fras=b6c-3v-1 ~<frau=b-1m4v-1 ~<fre=a5c-7f2g-4j4k-1m-1n-2p1v-1 ~<frea=b6c-3
~<free=c-1g-1i-1j5p1v1 ~<freg=a4b-1v-2 ~<fren=f4i2v-1
~<fri=a-4d-2e-4h-1i-1j1l-1m-3n-6o6p-2q2s-2t-3u-3v-1 ~<fri>=c-1o4
~<frid=a-1b-1c-3g1j2n-1o3p-1q2s-1t-2u-2 ~<frie=b1c-2 ~<frig=b4c-3 ~<frio=b-2c7e-1g-2
~<fro=a2c2d3e-1f-3h-1i-3k-2l-5n1o-3p-1q1s-2u-2v2 ~<from=a3b-1d1e-5f-2g-5i-1l-5n2o-2p-1q1s-2u-1
~<fron=a-1d1e2g2j-2v3 ~<fu=a2c-2d-6f-5i1k-5n1o-1v-4 ~<fue=a-3b-4d-3e1f-1g-3h4i-3m-2n4
~<fue>=b-6c-11d-3e2g-2h4m-1v4 ~<fuer=a-2c9i-1n3v-6 ~<fui=a-1b-1e2h-1j3v-4 ~<fui>=a-1b-1e2h-1j3v-4
~<ful=b1c-2g3i2v-4 ~<full=b1c-2g3i2v-4 ~<fum=v4 ~<fuma=v4 ~<fun=c-3e-2i4k-1m2 ~<func=m3v-3
~<fune=k-1 ~<funn=c1v1 ~<fur=a4b-2 ~<furt=a4b-2 ~<fut=b5i-2v-3 ~<futu=b5i-2v-3
~<ga=a-11b-1c-6d-3e-9f-3g-3h-1i7j-2m-1u-4v6 ~<gam=a-2b-2c-1e-4i-1n-4v8 ~<game=a-2b-2c-1e-4i-1n-4v8
~<gan=a-1b4c-2g-1v4 ~<gana=b6c-4r1 ~<gar=g-1i-2n5v-2 ~<gara=b5c-2v1 ~<garb=n6v-3 ~<garg=b-4c6v-3
~<gas=b-8c2g-1i10v-10 ~<gas>=b-1c-2g-1i9v-8 ~<gaso=c-1i1 ~<gasp=b-5c6 ~<gat=c-11g2v9 ~<gato=c-11g2v9
~<gav=a-3c4i1k2v-4 ~<gave=a-3c4i1k2v-4 ~<ge=b-5c-1d9e-10f-4g-1h2i5j-7k1m1n-3q4s-2u-4v-2
~<gen=a-5b-2d4h3 ~<gene=h3 ~<gent=a-6d5 ~<get=a2b-3c-1d1e-8f-3i6j-7k1m1n-3q4s-2u-3v-1
~<get>=b-1c-3d2e-6f-2g-1i4j-4k1m3n-2o-1q2s-2u-2 ~<gets=c2g2i-1v-3 ~<gett=a3b-4g-2i4m-1q1r2v-2
~<gi=a-1b4c-5d3e-7f-1g5h2i-2j2k-3m-1n-1r-2s1t2 ~<gim=a-1c-1d1g3h1v-3 ~<gimm=a-1c-1d1g3h1v-3
~<giv=b5c-7d1e-6g2j2k-3r-2s1t2v1 ~<give=b3c-7d2e-3g2j3k-3r-2s1t2v2 ~<givi=b1c-1e-2
~<gl=a-2b-3c2g3n-3u2v2 ~<gla=g3u2v3 ~<glas=g3v3 ~<glu=b-1c3n-1 ~<gluc=b-1c3n-1
~<go=a-1b4c2d-11e-5f-7g-5h-1i-4j-6k-3l-9m-9n-9o5q-7r-3s-2t-10u-1v1
~<go>=a7b5c-5e1f-4g-5i-4j-3k-3m-5n1o2p-2q-2r2s-4t-1v-11 ~<god=a1u-1v2 ~<god>=a1u-1v2
~<goe=a2c-1r-3v3 ~<goes=a2c-1r-3v3 ~<goi=d-2e-3f-1i1k-1v-2 ~<goin=d-2e-3f-1i1k-1v-2 ~<gol=c2e-3v3
~<gom=a-3b-3c1d-1f-1g-2h1m-1n-2o6p-2r-2v-3 ~<gome=a-2b-3c-3d-1g-1h1m-1n-1o6p-2r-2v-2
~<gon=a-4b5c-1g-2i-1v1 ~<gone=a-1b2c-1g-2i-1v3 ~<goo=a-3d-1e-4f3g1h-4i-4j-1k1m-4n-2p2q-3r-1s1t-2u2v1
~<good=a-3c-2d-1e-4f3g1h-4i-4j-1k1m-4n-2p2q-3r-1s1t-2u2v2 ~<gor=c-3v8
~<got=a-4c6f-2g2h-2i3j-1l-1m1n-4o-2p1q1u-2v-2 ~<got>=a-4c5f-2g2h-2i3j-1l-1m1n-4o-2p1q1u-2v-2
~<gr=a-6b-2c3d-5e-4f-5g-1h-3i-4j-4k-5l-4m-8n-7p-4q-5t-3u10
~<gra=a-2b-7f-2g2h-3i-1k-2l-2m-5n-2p-1q-1r-3u8v-2 ~<grab=b4v-1
~<grac=a-2b-7c-8e1f-1h-1i-1l-1n-1p-1q-1r-1s1u6v-1 ~<grad=g5v-2 ~<gran=c3v-1 ~<grat=c-1e-2g-2m-2u3v4
~<gre=b-5c-1g-3j-4q-1r1s-1u3v1 ~<grea=b-2c-3g-3j-2q-1r1s-1t-3u3v2 ~<gree=b-1j-1t1 ~<gri=b5c2g-5i-1v1
~<grie=b7c-7g-1v-1 ~<grip=b-6c9g-1v3 ~<gro=c5d-3e-1i-2 ~<groi=c5v-3 ~<gros=d-2v1 ~<grou=b3v1
~<gu=a-1b-4c3d-3e-4g-1h6i2j-2k-2l-1n-3r8s-5t-1v-13 ~<gua=b-1e-1i3 ~<guag=b-1e-1i3
~<gue=a1b-1c-2g6r1s-1u-1 ~<gues=a1b-1c-2g6r1s-1u-1 ~<gum=b-5c9v-3 ~<gum>=b-1c6 ~<gums=b-2c3v-2
~<gun=b8c-3d-1f-3g-3v-1 ~<gun>=b8c-3d-1f-3g-3v-1 ~<gus=b-8c-1e-2f4h5m1r5v-2
~<gust=b-8c-1e-2f4h5m1r5v-2 ~<gut=b-2c6v-1 ~<gut>=c3v-1 ~<guy=a-1b1c-2g-2h4i2u2v-5
~<guy>=b1c-2e1g-1h4v-4 ~<guys=i2u3 ~<gy=a-6b-2c-1e-1g3v2 ~<gym=a-6b-2c-1e-1g3v2
~<gym>=a-6b-2c-1e-1g3v2 ~<ha=a2b-4c3f2g-1h-1i-3j-6k-5l-7m-1n-9o-9q-7r-7s1t-2u-4v10 ~<ha>=b-2c4e1v3
~<hab=b-4c-4d3e2f4g5h-4i-5j-5k-2m4n4o-3p-5r-1u-3v-3 ~<habi=v5
~<habl=a1b-4c-3d4e3f4g6h-8i-4j-5k-1m4n4o-2p-1q-2r-1u-1v-11 ~<habr=a-1h2p-2q1
~<hac=a-5d-1e2g-6h-1i-5j1k-1m2n-2s1u-1v2 ~<hace=a-5b2d-1e2g-6h-1i-5j1k-1m2n-2s1u-1v3
~<had=a-2b-2c4e-1g-5h1i-2v5 ~<had>=a-2b-2c4e-1g-5h1i-2v5 ~<hag=a1b6e-3g-3i3m-2n-1v-1 ~<haga=a1b3
~<hago=b3e-1g-3i4m-1 ~<hah=a-1b-7c-2v8 ~<haha=a-1b-7c-2v8 ~<hai=a-3b-5c3f5 ~<hair=b-3c5 ~<hait=a-1f5
~<hal=a3b-1c-4g2q1r-1v1 ~<half=a-1b-2c-1g4o1q2v-2 ~<hall=v6 ~<halt=a7v-2 ~<ham=b-1c2e-2g-1i-1v3
~<hamb=c-1e-1i-1v3 ~<hamm=c5 ~<han=a5b2c-2e-1g-1i-3v7 ~<hand=i-2v2 ~<hang=a4b1c-6v6
~<hap=a4b2g-4m4q-4s1v5 ~<happ=a4b2g-4m4q-4s1v5 ~<har=a8b-2d-2e-1f-4g-3i-2m-1q-3r-1v-2
~<hara=a6b-1e-2 ~<hard=a-3b-1c6g-1i-1n1q-3r-1v1 ~<harm=b4c-5v-1 ~<hart=a6b-3c-1v-5
~<has=c4d-2e-8f-2i1j-2n-1v-1 ~<has>=c1d-1e-4g-2i-3j-1k1v2 ~<hasn=b-2c5v-1 ~<hast=a1c-1g3i5k-1v-4
~<hat=b2v-2 ~<hate=b2v-2 ~<hav=a-3b-2c6d2f3g5h1i-1m-7n-3o-1r-2u2v-3
~<have=a-2c2d1f1g6h1m-6n-2o-1r-3u2v-1 ~<havi=a-1b-4c5d1f1g-2v-6
~<hay=a-4b1c-2e2g-4i1j-1k1m-3n-5o-3p3s-2 ~<hay>=a-4b1c-2e2g-4i1j-1k1m-3n-5o-3p3s-2
~<he=a-11b6c-7d-10e14f-10g-12h5i-7j-17k-11l-11n1o-4p-1q-7r-5s5t-5u1v3
~<he>=a-12b9c-7d-4e10f-1g-6h2j-3k-4m-3n-4q-1t-1 ~<hea=b-4c2d-2e-8f-3g-6h-1i-7j-3l-1m-4n10u-3v5
~<head=b-2c3e-5n3 ~<heal=b-6n-1v6 ~<hear=d-2e-2g-6i-3m-1n10u-3 ~<heat=q1v4 ~<hec=b1 ~<hed=b4
~<hed>=b4 ~<hel=b1c-2d-4e-1g-1h-5i-6m2n-7o-1q-1u3v2 ~<hell=a2b-6c-1d-3e-3f-2g-2i-1m-5n-3u4v4
~<help=a-5b4d-1f1h-2i-3m6n-3u-2v-2 ~<her=a-3b-1c-6d-1e10f-7g3h4i-6j-7k-2l-2m2n-6q-2s4u1v-3
~<her>=a-5b3c-6e7g-2h4n-1t-2v-7 ~<here=a1b-1c-9d-4e1f-4g5h-6i-2j-4l-1m4n-3q-1s2u2v3 ~<heri=b-3c5v-2
~<herm=a-1b-3e7h3s1 ~<hern=c1 ~<hes=a-4b8c-6d-1e7f2g-5h4i1m-1v-7 ~<hes>=a-4b8c-6d-1e7f2g-5h4i1m-1v-7
~<hey=v9 ~<hey>=v9 ~<hi=a-2b-2c5d-2e11f2g-6h6i-7j-2k-8l-7m-10n-12o-2p-4q-6t-3v-2 ~<hi>=a-1b-3e3j1v9
~<hid=b5c-2 ~<hidi=b5c-2 ~<hig=c2v-3 ~<high=c2v-3 ~<hij=a-1b1c1v-1 ~<hija=b-4e2g2i1v-1
~<hijo=a-1b4c1e-3g-3s2 ~<hik=a3 ~<hike=a3 ~<him=a-6c-7e8g-6h8i-2j-2n-1p-2s-4v-9
~<him>=a-6c-7e8g-6h8i-2j-2n-1p-2s-4v-8 ~<hin=b-3c4f1i-1r1v-5 ~<hinc=b-2c4i-1r1u1v-5 ~<hip=b-4c6
~<hip>=b-4c6 ~<his=a-3c2e5g-2m-4s2v-3 ~<his>=a-3c2e7g-2m-4s2v-3 ~<hit=a3e-4f2g5i-3k-1v4
~<hit>=a1b-4e-1g5k-1v5 ~<hits=b5i-2 ~<hitt=a1f3 ~<hiv=b-1c7v-3 ~<hive=b-1c7v-3 ~<hiz=b2c-3v5
~<hizo=b2c-3v5 ~<hm=a-3b-2c-3g7m-1n-7q-3r-5s-2v17 ~<hmm=n-6r-5s-2v10 ~<hmm>=n-6r-5s-2v10
~<ho=a-9b5c-6d-13f-7g4h-5i-2j-7l-8m2n-6o-8p1r-14s-8t-3u-2v5 ~<hoa=c3 ~<hoar=c3
~<hol=a-1c-2d-4g4h-1i-4n-1o-1p-1u-4v6 ~<hola=b-4d-3u-3v10 ~<hold=b1c-1g5i-4v-5 ~<hom=b3g1h2i-1u-2v-1
~<homb=b2h3v-4 ~<home=c-3e2g1u-2v1 ~<hon=m2u1 ~<hon>=u1 ~<hono=m2 ~<hoo=b-2c-3e-2v8
~<hoop=b-2c-3e-2v8 ~<hop=a-2b10c-6v-5 ~<hope=a-2b9c-6v-4
~<hor=a-3b-11d2e-3f1g3h-5k3l-1m-4o-3p2q-1r-1v-1 ~<hora=a-2b-4c-3e-3f1g4h-3j1k4m-4o-3p2r-1v-3
~<horm=c3 ~<hors=b-1v4 ~<hos=a2g-1i1m3n-3p1v-2 ~<hosp=g-1i1m3n-1p1v-5 ~<host=a2v2
~<hot=a-1b7c6d-2e1g-1v-2 ~<hot>=c6g-1 ~<hou=b-2c-5d-2e6g3i3j-1m-7n-1q-1r-4v2
~<hour=a-2b-4g5m-6q-1r-2v4 ~<hous=c-2e6i2v-1 ~<how=a-1b-2c-3e-1f-2g-6i1j-4k-2m7r-2t-1u4v3
~<how>=a1b-2c-3f-2g-5i2j-4k-2m2r-2t-1u4v3 ~<hoy=b6d-2e-3f-1q6s-1 ~<hoy>=a3b3c1d-2e-3f-1g1q6s-1
~<hu=a-11b-1c10d9e-1f-4g-15h-1i-8j-4k-7l-8m-6n-1q-4r1s-8u-3 ~<hub=b5 ~<hubi=b5 ~<hue=a-1c10v-6
~<huel=a-2c10v-5 ~<hues=d1 ~<hug=c1 ~<huge=c1 ~<huh=c-4n4r5s-3v1 ~<huh>=c-4n4r5s-3v1
~<hum=a-1b-3c-2d12f-1g-1h-4i-2m-1n-2o-1r-1 ~<huma=a-1b-3c-2d12f-1g-1h-4i-2m-1n-2o-1r-1 ~<hun=b-1c3v5
~<hur=a-7b-1c7d-2e-5g-7i-2j-1k-3l-2m-3n-4o2q-3t2 ~<hurr=b5c-1
~<hurt=a-6b-2c8d-2e-5g-7i-2j-1k-3l-2m-3n-3o2q-3t2v1 ~<hus=b2c-2e3h1 ~<husb=b2c-2e3h1
~<i>=a-9b5c-1d-2e-7f2g-8i-3j-2k-2l1m-2n-5o-2q-4r-6t-3u-7 ~<ib=b-3g7v-2 ~<iba=b-3g7v-2
~<iba>=b-3g7v-2 ~<id=a-1b1c-10d2h3i-5j-3k-4m1n-5q-3r2u-7v2
~<id>=c-7d3e-7g1h5j-2k-4l1m-3n-4q-3r2u-5v-1 ~<ide=a-3b1c-3g-2i-6m4v9 ~<idea=b1c-3i-6v6
~<iden=a-2m4v3 ~<ido=e3v-5 ~<ido>=e3v-5 ~<if=a6b3c-1d1e-3f-1g-4i5j-4k1m2n-3p-2q5u-4v-1
~<if>=a6b3c-1d1e-3f-1g-4i5j-4k1m2n-3p-2q5u-4v-1 ~<ig=g-1m-1n-1r3u2 ~<igu=n-1r3u2v1 ~<igua=n-1r3u2v1
~<il=a-4b4c1d-4e-3f3g8i-2j-3l-3m-2n-2o4p-4q-6r-2s1t-1u-3v-8
~<ill=a-4b4c1d-4e-3f3g8i-2j-3l-3m-2n-2o4p-4q-6r-2s1t-1u-3v-8
~<ill>=a-4b4c1d-4e-3f3g8i-2j-3l-3m-2n-2o4p-4q-6r-2s1t-1u-3v-8
~<im=b6c1d-7e2f-1g2h-10i-2j-2k-6l-5m-7n-5o-1p1q-2r-3t-4u-2v-5
~<im>=b6c1d-6e2f-1g1h-10i-2j-2k-5l-5m-7n-5o-1p1q-2r-3s1t-3u-1v-4 ~<imp=b3g2 ~<impo=b3g2
~<in=a-10b-2c1d-11e-1f3g1h-3i-8j-3k-1l6m1n-18o-2r4s-6t-2u-12v-1
~<in>=a-4b2c-1d-1f-4g6h-7i-6j-2k2l1m-9n-3p3q1r2s-3t-1u-4v1 ~<inc=a-3b2c4e5g-1h-1n-1u-1
~<inci=b-2c5v-3 ~<inco=a-1b4e7 ~<ind=r4s-1 ~<inde=r4s-1 ~<inf=a-1c7d-5f-1g-2h-2i-2l-2m9n-4v-5
~<infe=b-4c10n-1v-4 ~<infi=b4e-1h-1v2 ~<infl=c4 ~<info=b-2c-6d-1j1m10v-6
~<ing=a-3b-5c-3e-3f11g-2k-3l-1n-1v-4 ~<ingl=a-3b-5c-3e-3f11g-2k-3l-1n-1v-4 ~<inh=a-4c3e4 ~<inha=c3
~<ini=a-2l8v-2 ~<inic=a-2l8v-2 ~<ins=a2b-3c-1d-2e-5f-6g-2h1i-6l5m3n-3p-1s-1u-1v3 ~<ins>=i-3v3
~<insa=c-1v1 ~<insc=a-4l6v5 ~<insi=a9b2c1d-1v-5 ~<inst=b-4c-2e-1g1h4m6p-1v-5 ~<insu=b-2g-3i-2j1v2
~<int=b-3c-1d-1e-3f2h5j-2r1 ~<inte=a1b-3c-4e-3f2g-2h5j-1r1 ~<into=c1 ~<iny=b1c-1 ~<inye=b1c-1
~<ir=a-10b-6c-8e-1f6g-4h2i9j8k1n-2v-4 ~<ir>=a-5b-9c-6f7g-4h3i7j4k2n-1o1v-1 ~<ire=a-2j5v-4
~<ire>=a-2j5v-4 ~<irm=b2i4 ~<irme=b2i4 ~<is=a-10b-7c2d-5f-1g-10h-4j-9k-2l-6m2n-8o-3p-4q1s-3t-2u-5v7
~<is>=a-8b-6c2d-3e-2g-10h-3i-1j-8k-1l-5m4n-6o-1p-4q1u-4v7 ~<isn=a-2b-3e4i2m-2n-1r-2s-3v-5
~<isnt=a-2b-3e4i2m-2n-1r-2s-3v-5 ~<iss=v4 ~<issu=v4
~<it=a-5b5c-5d-9e-7g-3h-3i-3j1k4l-1m-1o-5p-3s-2u-4v2
~<it>=a-2b3c-9d-4e-6g-5h-4i-2j3k5l-4o-4p-1q2r-1s-2t-2u-1 ~<itc=b-3c9v-2 ~<itch=b-3c9v-2
~<its=a-3b2d-1f-2g1i-1j-4l1m-1n-2q-3r1t2u-3v2 ~<its>=a-3b2d-1f-2g1i-1j-4l1m-1n-2q-3r1t3u-3
~<iv=c8d-1e-1g-3i-2j1k1r2s1v-1 ~<ive=b1c5d-1e-1g-3i-2j1k1r2s1v-1 ~<ive>=b1c5d-1e-1g-3i-2j1k1r2s1v-1
~<iz=b-1c2 ~<izq=b-1c2 ~<izqu=b-1c2 ~<ja=a-2b-6c-1d-2e-3f-2g-4h-1i-2l-2m-1n-4r-1s6t3v3
~<jaj=a-5b-7c-8e-2g-2i-1r1v9 ~<jaja=a-5b-7c-8e-2g-2i-1r1v9 ~<jal=b1c2v-1 ~<jala=b3c-3 ~<jam=a2r-3s6
~<jama=a2r-3s6 ~<jan=t4v-1 ~<janu=t1 ~<jaw=c4v-3 ~<jaw>=c3v-3 ~<je=a-3b-5c-1d3f4k-1v2 ~<jef=b-4d3v-3
~<jefe=b-4d1 ~<jej=v7 ~<jeje=v7 ~<jk=v1 ~<jk>=v1 ~<jo=b8c-10e3g-7h-3i-3j-2m4n-4u3v-5 ~<job=g-1u5v-6
~<job>=g-1u5v-6 ~<jod=a6b-2v-1 ~<joda=a4b-1 ~<joe=e3 ~<joi=c1 ~<join=c1 ~<jok=e-4g-1m3v5
~<joke=b-3e-3m3v5 ~<jos=e5h-1m2v-2 ~<jose=e5h-1m2v-2 ~<joy=b11c-9 ~<joy>=b11c-9
~<ju=a-4c-15d2e3f-4g2h-3j-4l-3m-9n-7o-8p2q2s-2t-4u-2v1 ~<jue=c-2d1i-2o-3p1q6s1v-4
~<juev=c-2d1i-2o-3p1q6s1v-4 ~<jul=t-1v6 ~<july=t-2v6 ~<jum=a-1b3c-4e-1i4v-2 ~<jump=a-1b3c-4e-1i4v-2
~<jun=a1b-6c-2e4i-1o-1t-1 ~<june=b-3e1t-1v4 ~<juni=e3v-1 ~<junk=a4 ~<junt=g2v-1 ~<jur=b1 ~<juro=b1
~<jus=a-2b2c-3d1f-3g3h-2j-1m-3p2r1s-3v1 ~<just=a-2b1c-3d1f-3g3h-2j-1m-3p2r1s-3v1
~<ke=b-4c2d-1g-9h-1i-2j-5l-1m-2n-2u1v7 ~<kee=a1b-3c4e-2f-2g-8i-2j-5l-1m-1n-1u1v5
~<keep=a1b-3c4e-2f-2g-8i-2j-5l-1m-1n-1u1v5 ~<kev=e3 ~<kevi=e3
~<ki=a-1b3c-6d-7e-2g-3i-6j1l-2m4n-3p-3r-3t1u2v-1 ~<kic=a3d-3f5 ~<kich=d-3f5
~<kid=a-4c-1e1g1i-1k2p-2q1v-1 ~<kid>=b3c-1g-2 ~<kids=a-2b-1c-2g4k2p-2q1v-2 ~<kie=c-1m5 ~<kien=c-1m5
~<kil=a1b6c-3e-1f-4g-10i-4j1k-1m-1n-2o1q2r-2t2v1 ~<kil>=b9c-1
~<kill=a2b1c-2e-1f-3g-10i-3j2n-1o1q2r-2t2v2 ~<kim=d-3h4 ~<kim>=d-3h4 ~<kin=a-1b-7e-2m1u3v-4
~<kind=a-1b-7e-2m1u3v-4 ~<km=a-4b8c-1g-1n11v-4 ~<kms=a-1b9g-1 ~<kms>=a-1b9g-1
~<kn=a-3b1c2e3f1h-7i-2j-3n-2q-5s-4v2 ~<kne=a-2b-6c4g-2h-4v-1 ~<knee=a-2b-6c4g-2h-4v-1
~<kni=b4c-4e-1v-1 ~<knif=b4c-4e-1v-1 ~<kno=a-1b1e4f1h-2i-1j-2n-1q-4r-2s-4v5 ~<kno>=e3
~<knoc=a1c-2g-2v5 ~<knot=c4 ~<know=a-3b3e2f1g2h-2j-1q-4r-1s-4v2 ~<ko=b-1e1f3v-1 ~<kor=f3 ~<kore=f3
~<kr=f5 ~<kre=f5 ~<krey=f5 ~<la=a-6b-4c3d-3e-1f-2g2h-5i-2j-2l-7m-20n-9p-3q5r-3s-6t-15u-6v-2
~<la>=a-4c4e-2f-4h-4m-12n-1o9p-8q-5s-1t-2v1 ~<lab=b-3c4g-2h-3v7 ~<labi=c3v-3 ~<labo=b-2c4v3
~<labs=c-4h-3v9 ~<lad=a1b-5d4g-4h3i3k-1 ~<lado=a3b-1i4v2 ~<lady=b-3d4e1g-2h4v-4
~<lam=a-5b-1c-1d-6e-1g-1o-4p2q4s-3v-3 ~<lama=a-4b-1d-6e-1g-1o-4p1q4s-3v-3 ~<lame=j1
~<lan=c-1e1f3g2i-1q2v-11 ~<land=e4v-1 ~<lang=e-1f5 ~<lano=b1f-4g4q2v-8 ~<lar=a5 ~<larg=a5
~<las=b3d-1g-4h1i2j-5l-1m-2n-2o2p-2q2s-3t-5u-2v-6 ~<las>=b1c2e-3h-3i1j-1m-1p-1q4r-3s-2t-5v-7
~<last=a1b2c-1d-1e3g-6h3j-1n-4o2q-3r2 ~<lat=a-2b-10c-2d-5e-4g12h-2i-4j-2k3l-2m-1n-5p1r-5s-2t-4u-2v-5
~<lata=b-2c-2f1g2k1n-1q3r-1v-7 ~<late=a-2b-7d-5e-3g10h-1i-2j-1k1n-1p2q-4r-3t-2 ~<lau=a-2b-3c-4v10
~<laug=a-2b-3c-4v10 ~<law=e3g-1v-1 ~<law>=e3g-1 ~<lawy=a1
~<le=a6b-2c4d-7e-9f-9g5h-10i-11j-1k-12l-9m-4n-2o-3p-9q-10r-7s-10t2v-5
~<le>=a2b1c-6d-3e-1f-4g7h-6i-3j-4k-4m-4n1o-3p-1q-6r-7s-2t1u5 ~<lea=a5c1d-1e-3f-1g-4i-1n3r-2v-4
~<leak=b-4c9v-2 ~<leav=a7b1c-7e-2g-3r-2 ~<lee=d-2f2h3v-2 ~<lee>=d-2h3v-2 ~<lef=a-4b3c2g-2i-1v-5
~<left=a-4b3c2g-2i-1v-5 ~<leg=a-5b-7c8e-3g-5i-5m4n-2v2 ~<leg>=b-3c5g-3i-1n-2v3 ~<legi=a-2m5
~<legs=b-2c4i-1 ~<lej=b-3c-1i3 ~<lejo=b-2i3 ~<len=c1 ~<leng=c2 ~<les=a5c-2d-1e-1m-1v1
~<les>=a5c-2d-1e-1m-1v1 ~<let=a1b-1c-2d1e-4f-2g1h-2i-3j4k-2l-1m-1n-4p-4q-1s-3u-2v-1
~<let>=a1b-2d2e-2f-1g3h-2i-2j4k-1o-2p-2r-3u-1v-4 ~<lets=b-2c-1n-1o3r3v-2 ~<lett=b2v3 ~<lev=b-1c11
~<leva=b-1c5 ~<li=a-3b-1c2d-1e-5f2g-4h1i3j-6k-10l3m-4o-5q-6r-1t2u1v-6 ~<lib=j5k-2v-2 ~<libe=j5k-2v-2
~<lic=a-3b-4c-4i9v-3 ~<lice=a-3b-4c-4i9v-3 ~<lie=b-3c5v-1 ~<lie>=b-3c5v-1
~<lif=a-7b8c-1e-2g-4h-2i5j-4k-1n-1v-3 ~<life=a-7b12c-3e-2g-2h-1i-3 ~<lift=b-5i8j-4v-2 ~<lig=b-3c6g1
~<ligh=b-3c6g1 ~<lik=a-4b-1c1d1e-2f2h3i-1j-1k-3l2m2n-2r3s-1u-1v-1
~<like=a-4b-1c1d1e-2f2h3i-1j-1k-3l2m2n-2r3s-1u-1v-1 ~<lim=e-2 ~<limi=e-2
~<lin=a2b-1c-4e3i-4m-6n3u5v2 ~<lind=e1m-1n-4u5v-3 ~<line=a3c-3g1i-2m-3n6v5 ~<lip=c3v-3 ~<lips=c3v-3
~<liq=b-1c4 ~<liqu=b-1c4 ~<lis=a8b-2c-7d-8e-4f1g-3h2i-2j-5l4o-1q-1r-4v1
~<list=a8b-2c-7d-8e-4f1g-3h2i-2j-5l4o-1q-1r-4v1 ~<lit=b-1g3n1 ~<litt=b-1g3n1
~<liv=a-11b6c-5d3e2g-3h-1i-4j-2m-1 ~<live=a-8b4d4e1i-4j-1m-1v-6 ~<livi=a-1b2c-3g-2v5
~<ll=a1b1c-1d5e-2g1h-9i7j-8k-6l-4n-1o-4p-2q-8r-5s1u-5v-1
~<lla=a7b-4c1d7e1g4h-7j-3k-3l-1m2n-8q-7r-5v-8 ~<llag=b-3c10g-1i-2v-5
~<llam=a8b-3c-2d8e3f1g5h-7i-6j-2k-3l-1m2n-5q-7r-5v-9 ~<llav=b2v4
~<lle=a-6b-2d-5e-9h-2i8j-1k-1m-1n2o-2s4u-1v4 ~<lleg=a-2b-4c-1e-3h-1i2k-1n3o-2s2v3 ~<llen=c1
~<llev=a-3b1d-3e-4f1g-1i6m-4n-1 ~<llo=a-3b11c-5g-1i-2n-1v-1 ~<llor=a-3b11c-5g-1i-2n-1v-1
~<lo=c-2d-4e4f-10g-5h-14i-8j-12k-14l-1m-15n4o-8p-4q-5s-2u2v7 ~<lo>=a4b-5d2e6g6h-3j-4n1q-2r-2v-2
~<loa=a-2g-1n4v-1 ~<load=a-2g-1n4v-1 ~<lob=v5 ~<lobb=v5 ~<loc=a-4b4c-1g-6i-1m-3n-2v7
~<loca=c-5g-2m-2v9 ~<lock=a-1c3g-1 ~<loco=b2d1 ~<locu=b1c-1 ~<log=b-1c-3g-3i5v5 ~<log>=c-2g-2v8
~<lol=a-7b-10c-5e-1f-1i-6j-1m-2n1r1t1v5 ~<lol>=a-7b-10c-5e-1f-1i-6j-1m-2n1r1t1v5
~<lon=a4b7g-2j-2m-2n-1t1v-2 ~<lone=b5v-3 ~<long=a4b1g-2j-2m-2n-1t1 ~<loo=a1b-4c1e4k-2m-2v4
~<look=a1b-2e4k-2m-2v4 ~<loop=b-1c2 ~<lor=b1 ~<lord=b1
~<los=a4c-4d-5f-4g-4h-4i-4k-3l1m-1o-2p-2r-1t-3u2v-2
~<los>=b-1c-1d-4e-4f-3h-4i-3j-3k-1l2m-2n-2o-1p-2q1t-1u4 ~<lose=a7c-2e-4q-1s1 ~<losi=b4c-1v-1
~<lost=a1e5g-5j1n2u-2 ~<lot=b1g-2v6 ~<lot>=b1g-2v6 ~<lou=a-1b-1c6n5v-4 ~<loud=n5
~<lov=a-1c-2d-2e-3n-2q-1r3s-1u2v3 ~<love=a-1c-2d-2e-3n-2q-1r3s-1u2v3 ~<lt=c-1g6r-3 ~<ltr=c-1g6r-3
~<ltr>=c-1g6r-3 ~<lu=a-10b-1c3e2f2g10h-8i-5j6l-2m-7n-8o-6q6r1s-3t-3u-4v-10 ~<luc=b3c5g-1v-3
~<lue=a-2b-4c-5f2g10n-3q-1r2t-1v-4 ~<lueg=a-2b-4c-5f2g10n-3q-1r2t-1v-4 ~<lug=e-2h-2j7
~<luga=e-2h-2j7 ~<lui=a-1e7 ~<luis=a-1e7 ~<lum=c4v-4 ~<lump=c4v-4
~<lun=a-2b-1d2e-2g4h-2m-2n-1o-5q8r-1s-1v-3 ~<luna=c3 ~<lunc=v2
~<lune=a-1c-4d2f1g4h-1k2o-5q7r-1s-1v-3 ~<ly=c4v-2 ~<lym=c4v-2 ~<lymp=c4v-2
~<ma=a-6b3e-1f-3g-7h-3i-7j-5k-3l-3m-1n2o-3p-5q-4r-11u-8v-3 ~<maa=e3 ~<maam=e3 ~<mac=b2d3m2v-3
~<mach=b2d3m2v-3 ~<mad=b2c3e-1g-2j2n-2t-1 ~<mad>=g-2 ~<made=b2c3j2n-1t-1 ~<mai=b-1c2v1 ~<mail=b-1c3
~<main=c-1v3 ~<mak=a1b3c1d-1e-4f-1g-5h1i-1k3n3p1r-1s-2 ~<make=a3b4c-1e-1f-1g-5h1i-1k3n3p1r-1s-2v-1
~<maki=a-1b-1c2 ~<mal=a-1b-1c13e3f1g-10h1i-3m-1n2s3t-4v-6 ~<mal>=a-1b-5c7e5f2g-2n-1t-3v-2
~<mala=b-5c5n4v-3 ~<male=h1 ~<mali=c1g-2s1 ~<malo=c3 ~<malt=b6c-2 ~<mam=c2d-2e4g-2h-3i-4j-1v-4
~<mam>=d-1f-2 ~<mama=c2e2f2g-1v-1 ~<man=b2c-4e-6f2g4i6j-4k-4l1m-3n2o5p-6q-5r-4s1v-4
~<man>=b5c-1e3h5n-1v-5 ~<mana=d6g7j1m-1o6p-1r-3v-2 ~<manc=c2v1
~<mand=a1c-6d-5e-4f5h-2j-3l4n4q-2t-1v-1 ~<mane=a-4b-4c-4e-3f-1h-3i9m-1n2s1v-2 ~<mano=b2c3g-1
~<many=a1b1c-4u2 ~<maq=b-1c-1d3e-2h-1m3 ~<maqu=b-1c-1d3e-2h-1m3
~<mar=a-10b-9c-3d1e7h-3i-3l-3m-6n-9p-4r-3s-5t2u-4v3 ~<marc=a-1b-2d-3e4h-1n-5o-2t1 ~<mare=b-5c8v-2
~<mari=a-1c-3e6g-2h-2i-1v1 ~<marq=a-2b-1c-3d7e-2g4q-2 ~<mart=c-5f2i1j3k3o2p-1q2v-5 ~<marz=v4
~<mas=a7c-10d-6e-4g2i-5l-3n3o-1p2q-1r-2s-1t2u-2v-1
~<mas>=a7c-10d-5e-4g2i-5l-3n3o-1p2q-1r-2s-1t2u-2v-3
~<mat=a-4b12c-7d-5e-3g-10h-3i-3j-2k-2l-2m-6n-1q1r5s-1v1 ~<mata=a-3b1c-5d-3e-2g-6h-1i-3j-1l-2m-5r2v7
~<mate=a-2b8v-1 ~<matt=a1b4g-1q1r2v-3 ~<may=a-8b-6c-3d1e3h-2i-1k-2l2m3n-4o-5q1r-5t5
~<may>=a-5b-1c-1d3e3l3m4o-2t3v-5 ~<mayb=a-2b-1e-1g1k-3o-2q3r-4s1v3 ~<mayo=c-1e1
~<me=a-3b6c-5e-4f-2g2h-1j-5k-5l3m-6n-4o-3p-4q-7r-5s-6t-2u-7v-3
~<me>=b4c2d1e-4f2g2h-1i1j-2k-2l-1m-4n-4o-1p-2q-5s-3u-3v-5 ~<mea=a-3b-2c-3e8h-1i2r1s-1v-4
~<mean=a-3b-2c-3e8h-1i2r1s-1v-4 ~<mec=i2 ~<meca=i2
~<med=a-6b-2e-3f-3g-5h2i-1j-2k-4l-2m-1o2p-2q1r-4v3
~<medi=a-5b-7e-3f-3g-4h4i-1j-2k-4l-2m-1n1o2p-2q1r-4 ~<meds=b2c2h-2v3 ~<mee=c-3g4r-2v-2
~<meet=b1c-2g4r-2v-1 ~<mej=a-2b2c-3d2e-3f-1g-4h2i-2j3k2o-1p3q1r-3s1v2
~<mejo=a-2b2c-3d2e-3f-1g-4h2i-2j3k2o-1p3q1r-3s1v2 ~<mel=b1 ~<melt=b2c-2
~<men=a1c-6g-4h1i-3j-3k-2l1n1q-2r-1u-2v-2 ~<meno=a-2b-1e-2g-1h4
~<mens=a4b-5c-2f1h-3i-2j-2k-1l2n1q-2u-1v-1 ~<ment=b7c-2v-2 ~<mer=a-6b-2e-2g11
~<mes=a6b2c-4d-2e-2f-2g1h-2i-1j-1l2o-1q-3u-1v-3 ~<mess=a6b-7c-4d-2e-3f-2g1h-2j-1l2o-1q-3u-1
~<met=b3c-2v2 ~<mete=b3 ~<meti=b1c-1 ~<metr=v2 ~<mex=b-2e4n-1 ~<mexi=b-2e4n-1
~<mi=a-9b7c-7d-16e-1f-4g5h-10j1k-3l1m-9n-4o-2p-6s-6u-8
~<mi>=a-1b4c-2d-7e-3f-2h-2i2j3l-2m-4n-12o-7q-1r1s-1t-1u-6v-1 ~<mia=j-1k-2 ~<mia>=j-1k-2
~<mid=b-2g3n1r-1v-1 ~<midd=g4n1v-3 ~<mie=a1b3c-6d-1e-3f1g-5i-5m-1n-2o3p-2q-2u-1
~<mied=a-4b5c-6e-2g-3i-4v1 ~<mier=a5b-3o2p-1q-1v-3 ~<mig=g2h-2k-1s-1v3 ~<migh=b1c-4g2k-1s-1v1
~<migr=b-3c3h-1v2 ~<mij=a2c3 ~<mija=c3 ~<mijo=a1 ~<mil=b-2c4g-6i3t2u1v2 ~<mil>=t2u1v-4
~<mile=c5g-5i4v1 ~<mill=c-2v4 ~<min=a-8g4i-3j1k-2l4v-1 ~<mind=a-4b2c-3e-1j3k-2l5 ~<mine=b-1e5
~<minu=a-1b-3c1e-1g5v-1 ~<mio=e2 ~<mio>=e2 ~<mir=a3b-1c1j1 ~<mira=j1 ~<mire=a3c1
~<mis=a-7b1c-1d-3e3f-2g4h-6i-2j-4k3l2m-1n3q6u-2 ~<mis>=a-4b2c-4e-5g2h-1l3n-3v5 ~<misa=b-1g4
~<mise=a-1b6c-1d-1g-1v-4 ~<mism=a2q3 ~<miss=e-1g1j-1k4l-1n7q3v-6 ~<mist=a-3b-3e7h-2l1v-2 ~<mix=f3v-2
~<mixe=b1v-2 ~<mixt=f3 ~<mo=a1b-7c7d-12e5h-5i-2j-16k8l-4n-4o-11p5q7r-7s-3t-1v-15 ~<mod=a-3i-1k1v5
~<modi=k2 ~<modo=a-2v5 ~<mol=a8b-2c5e-3f-1g-1h-2i-3k-1v-4 ~<mole=a9b-1c1e-2f-1g-1h-2i-2v-3
~<mom=c3d-1e6g6h-4i-2k-1m-1v-11 ~<mom>=b1c5e3g-2i-1v-7 ~<mome=g9h-2 ~<momm=c-3e5v-1 ~<moms=c1v-1
~<mon=a-6b-3c3k1n-2o-6p3q7r-1s-1t-1v-1 ~<mond=a-3f1g1k1n-1o-5q8s-1v-2 ~<mone=b-1c1
~<mont=a-1b-2c1e2g-3p2q-2 ~<mor=a2c1d-6e-5h2i-6j-4k-3n2o-4p3q1r-2s-3v-1 ~<mora=c3
~<more=a6b-4d-4e-3f-5h5i-3j-3k-6l1m2n3o-1p2q-2s-5v-2 ~<mori=a-4b11c-3d-1f1h-2l-2s1t1u1v-1
~<morn=b-4c-2k1o-1p2q4v2 ~<mot=b4c-3f6g-2h-1i4m5n-2v-7 ~<moth=b3e2f6g-1v-1 ~<moti=m5n-1v-1
~<moto=c-4i5v-2 ~<mov=a-6b-11c3e4f-3g-1h-1i2j-8k13n-1q3v-4 ~<move=a-6b-5c1e7f-3g-6h-1i-1j-8k13q4v-12
~<movi=b-7c2e-4g2i4 ~<mr=b-1e4 ~<mrs=b-1e4 ~<mrs>=b-1e4
~<mu=a-7b6c-1d-5g-19h1i-1j-4k-1l-6m-13n-5s1t-3u4v1 ~<muc=a-2b6c-1e-1f3g-5h-3j-3k-2l-2m-4n-4p-1u2
~<much=a-2b6c-1e-1f3g-5h-3j-3k-2l-2m-4n-4p-1u2 ~<mue=a-4b3d-2e-4f-2g-3h-3j-3k5m-2o1q3v3 ~<muel=c4o1
~<muer=a-3b4c-6d-1e-3h-2i-2m-1v3 ~<muev=c1j-2k7q5 ~<muj=b-4d-3h10i-1r2v-4 ~<muje=b-4d-3h10i-1r2v-4
~<mun=a-2b5c-3f-4i-2v-1 ~<mund=a-2b7c-6f-4i-2 ~<mur=c-7e2i1s1v2 ~<muri=c-7e2i1s1v2
~<mus=b-5c5e1h-1j3r-1s2 ~<musc=b-1c6 ~<must=b-1e1j3r-1s2v-2 ~<mut=a6 ~<mute=a6
~<muy=a-2c2e-3f2g-4h-1m-3n1p1r-1t-2u3v2 ~<muy>=a-2c2e-3f2g-4h-1m-3n1p1r-1t-2u3v2
~<my=a-3b1d-4e-3f-4h-4j-1k-4l-3m-4n-7o-4p-4q-5r-4t-2u-9v-1
~<my>=a-1b-1c1d-6e-3f-1g1h-3j-1k-3l-2m-3n-7o-4p-3q-1r-5t-2u-8v-1 ~<mys=a-3b2d1f-1g-1j-1q-4
~<myse=a-3b2d1f-1g-1j-1q-4 ~<n>=a-1c1r-8s10v-3
~<na=b-1c4e1f-3g-14h-11i-4j-9k-1l-6m4n-7q-6r-15s16t1v-1 ~<nac=b2e-1m4v-2 ~<naci=b-2c1m4
~<nad=b1c-2d-4g-4h-5j-3l-2o1t2u4v2 ~<nada=a1d-1e-2g-1h-3i-3j-2o1t2u5v2 ~<nadi=b2c-2d-1
~<nah=a-1c-4e-3r-6s5v-2 ~<nah>=a-1c-4e-3r-6s5v-2 ~<nai=c6 ~<nail=c6 ~<nam=a3b-4e9g-3h-1j-2n-1v-1
~<name=a3b-4e9g-3h-1j-2n-1v-1 ~<nap=b-1 ~<nar=c1 ~<nari=c1 ~<nau=b-1c8v-1 ~<naus=b-1c8v-1
~<nav=b1u-4v3 ~<naw=r-4s7 ~<naw>=r-4s7 ~<ne=a-4b-8d-4f1g-4j1k1l-15m-5n-16o-7p8q3r-14s11t-3u-13v2
~<nea=c2 ~<near=c2 ~<nec=a-1c2d1e-3g-2h1k-1s2u-2 ~<nece=a-1c-2d1e-3f1h1s2u-2 ~<neck=c6i-1k-4v-1
~<nee=a-1c1d1e-6f1g1i4j1l-1m-1n-5o1s3t-3u-3v1 ~<need=a-1c1d1e-6f1g1i4j1l-1m-1n-5o1s3t-3u-3v1
~<neg=b-1c2g-2i-3m-2r-3s4 ~<nega=a-1c-3g-1r-3s5v2 ~<nego=m-1 ~<negr=c5i-1v-3 ~<nei=c-4e3g-1i1p7
~<neig=c-4e4i1 ~<nel=e3h-2r-4s7v-3 ~<nel>=e3h-2r-4s7v-3 ~<nen=c2 ~<nene=c2 ~<ner=b2e-4g-1i-1v2
~<nerv=b2e-4g-1i-1v2 ~<neu=c1 ~<neum=c1 ~<nev=a6b-6c-6d-4e3f-2g-1j4l-5m-1n-2q-3r-3s4t2v4
~<neve=a6b-6c-6d-4e3f-2g-1j4l-5m-1n-2q-3r-3s4t2v4 ~<new=b-5c1d-1e1f-1g-3h5i-3j-3k4m2v-1
~<new>=b-5d-1e1f-1g-3h5i-3j-3k4m2 ~<newb=c1 ~<nex=a-3b1c-6d-2e-2g2i-2j-2k1l-2m-1n-3o-6p4q7s-4v-4
~<next=a-3b1c-6d-2e-2g2i-2j-2k1l-2m-1n-3o-6p4q7s-4v-4
~<ni=b-3c-4d-10e-4f-4h-8j-5k-5l-4m-10n-10o-5p7q-4r-11s-1t3 ~<ni>=a7c-6d-2f-6g-3p3s-1v2
~<nic=a-2b-1c-3e-5g-3t-1u4v3 ~<nice=a-2b-1c-3e-5g-3t-1u4v3 ~<nie=b-5g4i4v-4 ~<niet=b-2g4v-3
~<nig=a-1b2q-1v-3 ~<nigh=a-1b2q-1v-3 ~<nin=a-1b-2d-3h-4i-5j-2k-4m-4n-4o-3p5q-2r-7t5u-4 ~<nina=b2c2
~<nine=a-1c-4g-1p-1q-2r-1t7v-1 ~<ning=b-1c-1d-1e2f1g-3k-1m-1n-2o-7p7r-4t-1u-3v-2
~<nino=b-2c2e-3f-2g5h-3v3 ~<no=a7b1c-6d-8e6f-5g-6h2i1j2k-8l-10m-18n-11o-20p8r-21s14t-4u-15v-6
~<no>=a6b-2c-2d-4e3f-4g-5h3i4j4l-11m-9n-2o-6p3q-1r-12s12t-3u-7v-6 ~<nob=b3c-4d-3g-5h-2i1j-1q-1t1v1
~<nobo=b3c-4d-3g-5h-2i1j-1q-1t1v1 ~<noc=b5v1 ~<noch=b5v1 ~<nod=c4v-2 ~<node=c4v-2
~<nol=b-6c-2e4g-1j3 ~<nolo=b-6c-2e4g-1j3 ~<nom=a8e3h-1i4j-3k3v-9 ~<noma=a-3b1e2i4j-1k3v-6
~<nomb=a4b-3c1e1v-2 ~<non=a-2c7e-5g-2h2n-1o-8p10q3r-3s-6t-3v-7 ~<non>=f2
~<none=d1e-1f-2g-1h2i1n-1o-8p10q3r-3s-6t-3v-1 ~<nons=a-1c7v-4 ~<noo=a-2c-1d1g5q6v-1
~<noon=a-2c-1d1g5q6v-1 ~<nop=a-2b-5e4n-2o-4p1q-1r-8s12t-1v-5 ~<nop>=a-3r-4s7v-3
~<nope=b-3e3n-1o-3p1r-3s6 ~<nor=c-4v6 ~<norm=c-4v6 ~<nos=a-7c3e6g2i-1v-7 ~<nos>=c-1e5g2v-5
~<nose=a-3c6 ~<noso=e1 ~<not=a5b4c-7e3f-6h3i-1j-1k-7m-4n-3q-4r-2s3t-5
~<not>=a3b-2c-4e5f-4g1h5k-7l-4m-3n-3p-1q-6r-5s4t-5u-3v-3 ~<note=b2e-1v4 ~<noth=a1b1c-7o1p1r3s-1u4v4
~<noti=a1c2l2v-3 ~<nov=a-2b-3c-5e-3f2g-2i-1o-2q4s-1t4v4 ~<nov>=t1 ~<nove=b-5c-1o-1t3v6
~<novi=b2f4g-1 ~<now=a2d-5e-4f-5g8h-4i-3k-5l3m-1n-2p-1q-2r-1s-2u-2v-3
~<now>=a2b-2d-4e-4f-5g8h-4i-1k-5l3m-1n-2p-1q-2r-1s-2u-2v-3
~<nu=a1b-5d4e5f-2g-13h-3i-7j-6k-4m-3n-1o4p-4q-11r-11s5u-6v-7 ~<nub=c5
~<nue=a-5b-3c-2e1g-1k1l3m-3n4o1q-1t3v3 ~<nuev=a-5b-3c-4e1k1l3m-3n5o1q-1t3v3 ~<nuh=r-3s4 ~<nuh>=r-3s4
~<num=a5d-4e6f1g-6h-5i-4j-2k-3l-3n-3o4p-3q-5r-2s-1t-2u-2v-13
~<numb=a3b2c2d-2e2g-2h-2i-2k-1n-2o2p-1q-4s-1u-1v-9 ~<nume=a3b-1c-3e4f1g-3h-1j-1l-1m1o1r-1t-2v-3
~<nun=b-5c-3d-1f-2m-1n-1r-3s3v1 ~<nunc=b-5c-3d-1f-2m-1n-1r-3s3v1
~<nur=a-3b1d9e-2f-1g-1i-3j-1k-1n-3s2v-2 ~<nurs=a-3b1d9e-2f-1g-1i-3j-1k-1n-3s2v-2 ~<nv=j1v5
~<nvm=j1v5 ~<nvm>=j1v5 ~<o>=a7b2c3d-4e-9f-3g-4h-4i1m3n-3o-2 ~<ob=b-7c2e-3r6s-2u5v-1 ~<obl=b-3c-1u5
~<obli=b-3c-1u5 ~<obr=b-2c5e-2 ~<oc=a-4b-6c-8e-3f-4g11h-2m-3n-6o3p-3q3r-8t3v-11 ~<och=t5v-2
~<ocho=t4v-2 ~<oct=c-2e-1f-1h-1o5p-2q3r-4v-4 ~<octo=o1q1r-1 ~<octu=o1q1 ~<ocu=b-3c-5g6
~<ocup=b-3c-5g6 ~<od=b16c-7v-7 ~<odd=b10c-2v-6 ~<odd>=b10c-2v-6 ~<odi=b6c-2 ~<odio=b3
~<of=a4b1c-3d-1e-4f-5g-4h-4j1k-5l-10m-1n-1o-6p-1q-4r-1s-2v-7
~<of>=b2d-1e-3f-1g-4i-1j-6k-3l-5n-5o-1q-2s-2t2u3v-1
~<off=a8b-2c-1d-1e-4f-2h-3j3k-1l-4m-3n2o-2p-2r-2t-1u-6v-6
~<off>=a8d-6e-7f-1h-2i-3j3k-1l-3m-8n2o-2r-2u-6v-3 ~<offe=i3 ~<offi=b-3d1e1m1v-2 ~<ofi=d2e3o-1v-4
~<ofic=d2e3o-1v-4 ~<oh=j3k-1 ~<ohi=j3 ~<ohio=j3 ~<oi=a-5c7i-3j-3n11v-8 ~<oi>=n9v-2 ~<oid=a-1b-3c6n-2
~<oido=a-1b-3c6n-2 ~<oig=b1c2 ~<oigo=b1 ~<oj=c2e-1g-2i-1q-1v2 ~<oja=b4c-2 ~<ojal=b4c-2 ~<ojo=b-5c4v2
~<ojo>=b-4c1v3 ~<ojos=c3v-1 ~<ok=a-2b-2c-6d-2e-5f-6g-9h-2i-3j-1k-2l2m-2n1p-3r13s-8t-2u-1v4
~<ok>=a-2b-2c-6d-2e-5f-6g-9h-2i-3j-1k-2l2m-2n1p-3r13s-8t-2u-1v4 ~<ol=a5b-2c-1e-6h3i-2j2k-3l-1n-2v1
~<old=a1h4v-4 ~<old>=a1h1 ~<olde=h2v-5 ~<olv=a3b-4c-1e-3i-1j3k-3n-1v6
~<olvi=a3b-4c-1e-3i-1j3k-3n-1v6 ~<om=b-1u-1v5 ~<omg=b-1u-1v5 ~<omg>=b-1u-1v5
~<on=a-6b2c-4d-1e-7g6h2j-3k-2l4m-5n5o3p-4q-1r-2s-3u-5v-5
~<on>=b4c-1d3e-2f-5g7h-4i2j2k-3l6n-1q-1r-1u-2v-2 ~<onc=a-4b-1c-4g4i-2l2n4q1v-4
~<once=a-4b-1c-4g4i-2l2n4q1v-4 ~<one=c1d-5e-3f2g-2h2l-1m-2o5p-6q-8t2v-1
~<one>=c2d-5e-3f2g-2h2l-1m-2o5p-9q-8t2v-1 ~<onl=a-1c-4e-2g-1h3j-6n-1o-1q4r-2
~<only=a-1c-4e-2g-1h3j-6n-1o-1q4r-2v-2 ~<oo=b-3c3 ~<ooz=b-3c3 ~<oozi=b-3c3
~<op=a5b-6c-2d4e-4f-5g-8h3i-5k-5l7n-3o2p1q-6r-2s-2t-2u-5v-3 ~<ope=a-3c5d9e-1g-1h1m-3q-2v1
~<open=c2h1m-2q-2v3 ~<oper=a-2b2c2d9v-1 ~<opi=a-2h4j1l2 ~<opin=a-2h4j1l2
~<opt=a10b-10c-12d-5f-1g-4h-1i-1l6m2n-3o1p1q-1r-1s-1t-1u-3v-9 ~<opt>=a5b-5c-6g-1l8m1n-1u-2v-3
~<opti=b-2c-4d-3o1p1s-1v-2 ~<opto=a5 ~<or=b-3c5d-4e-3g-7i2j-2n-3o-3r1s-1t3v2
~<or>=c-2d-3f1g-4h1i3o-3t3 ~<ora=n-1r2v2 ~<oral=n-1r2v3 ~<ord=b1e-1h-2v2 ~<orde=b1e-1h-2v2
~<ori=b-5c7i-1v-3 ~<orin=b-5c7i-1v-3
~<ot=a-2b-7c-3d-10f-4g4h9i-1j1k3l1m-8n-1o-8p11q-6r-7s-6t-4u-6v-6
~<oth=a-4b-3g2h4k-4n-1p5r-1s-2u-1v-2 ~<othe=a-4b-3g2h4k-4n-1p5r-1s-2u-1v-2
~<otr=b-5c-3d-9e-1f-3g2h6i-1j2k4l1m-6o-10p7q-5r-5s-2t-3u-4v-4
~<otra=a-3d-6f-4g1i-3k4l3m-3n1o-5p3q-1s-1v-1 ~<otro=a3b-5c-3d-2e-3g1h6j2k1l-1n-4o-3p4q-1r-2u-1v-1
~<ou=a4c1d-5e-6f-4g-3h-5j-1k-1l-7m-4q-3r-4u-5v4 ~<out=a7c1d-5e-5f-3g-3h-4j-1k-1l-7m-4q-3r-4u-5
~<out>=a5b-2c3d-4e-5f-3g-2h-3k-1l-6m-2q-3r-4u-5v-1 ~<outs=b1c-3v3 ~<ov=a-2b6d1h-2i-4k-1m-1n2u1v-2
~<ove=a-2b6d1h-2i-4k-1m-1n2u1v-2 ~<over=a-2b6d1h-2i-4k-1m-1n2u1v-2 ~<ow=a-5h1 ~<owe=a-1m1v2
~<owe>=a-1m1v2 ~<own=a-2b1h1v-1 ~<own>=b2h1 ~<owne=a-2e1 ~<ox=b-3c6g-1 ~<oxy=b-2c4v-1
~<oxyg=b-2c4v-1 ~<oy=b-3c-6n5v3 ~<oye=a-2b-2c-6n5v4 ~<oye>=a-2b-2c-6n5v4
~<pa=a-2b3c-1d-4e7f-2g-11h-1i1j-13k-2l-10m-4n-3o-1p-10q2r-9s6u-5v3 ~<pac=b-3e4v-7 ~<pace=b-1c2
~<paci=c-1e4v-5 ~<pad=b2i-1 ~<padr=b3i-1v-2 ~<pads=v2 ~<pag=a-3b-3c-3e-2g-2v8 ~<paga=c-2i2v1
~<pai=a-6b-3c5f2g-3h1i-3l-2m-2n-7o1s-1t3u2v1 ~<paid=v2
~<pain=a-5b-2c6e-6f2g-3h1i-1l-2m-1n-5o1r1s-1t3u2 ~<pal=c3f4v-1 ~<pal>=o1 ~<palp=c4
~<pan=a-3b11c-1f-5g-5i-1m-1r1v2 ~<pana=c1 ~<pane=a-2h2 ~<pani=b11c-5f-3g-4r1v2 ~<panz=c2
~<pap=a-5e4g-1i-2v3 ~<papa=b1c3e4g-1i-1v-6 ~<pape=a-4b-2c-4v9
~<par=a10c-6d-7e-3h-7j-2k1l-2m1n3o-1p-1q3r-7s1t-2u-5
~<para=a4c-2d-1g-1h-1i1j-1k3m1n-9o-1q3s3t-2u-1v-1 ~<pard=a-2n5v-5
~<pare=a13b-1c-6d-2f-3i-2l-2m-4r-6s-4v-3 ~<park=a-3b-3c-5e-1g2m-1v7 ~<parl=f8 ~<paro=a-2c2v1
~<part=a3b2f-2h-2i-2m2n3q2v-2 ~<pas=a-2b-3d4g-14h-4i6k1m-2n-4q4r-10s10t-1v-3 ~<pas>=a5c-1f4g-1v-1
~<pasa=b-6e-3i7k-2 ~<pase=a-3b1c-3d5e-1g-3h-1k7q6v-3 ~<paso=b3c-4r-3s5v4
~<pass=a-3b-12c5e4f-1g-2i2q-1r-4s7v-5 ~<past=a-2b4i-4k-3o3v-1
~<pat=a-8b3c-9e1f-2g3h5i-2n-3o-4p-2q-2r-1v1 ~<patc=d2 ~<pate=a-4c-6d-2e-5g-2h6o-4p-1q-2v4
~<pati=a-2b-3c-2e6v-1 ~<patr=b7g5v-1 ~<pav=b5c-2 ~<pavo=b5c-2 ~<pay=b2c-2g-1i8v-4
~<pay>=b3c-2g-1i7v-4 ~<paz=a4b-4e5v-2 ~<paz>=a4b-4e5v-2 ~<pc=h3k-3 ~<pcp=h3k-3 ~<pcp>=h3k-3
~<pe=c5d1e-4f-4g-3h-3i-6j-2k-3l-8m-8n1o-1p-4q-2r1s-3t-1u-9 ~<pea=b4g-1v-2 ~<peac=b4c-1v-1
~<pec=b-5c4v-2 ~<pech=b-5c4v-2 ~<ped=a4b-5h2v-5 ~<pedi=a5b-3e-4h2v-5 ~<pee=b-6c10g-1v-9
~<pee>=b-2c6v-6 ~<peei=b-2c4 ~<peg=a-2b-1c-3g2i-2v7 ~<pega=a-2b-1c-4g3i-2v7 ~<pel=b1c3g-3v-2
~<peli=c-1g-2v1 ~<pelo=b3 ~<pen=a-4b9c-7g4v-8 ~<pena=b6c-3 ~<pens=a-3b4c-5g4v-6
~<peo=a1c3d3e-2g-1h-1n-2t2v-4 ~<peop=a2b2c-5d3m1n-1v-1 ~<peor=b-3c11t2v-5
~<per=a-1b-3c-3d1g-3h-1i-2l-4m-6n5p-2r4s-2t-2u-7v6 ~<per>=a1 ~<perd=a-3d-3e-1g-5h-1i-2j-1n8u-2
~<perf=c-5r2s-2u-1v3 ~<perh=a-1g2v3 ~<peri=a-1b-1c4j1v1 ~<perm=a7b-3c-1d-3e-3g2
~<pero=b1c1d-1f-3h1i1k5q4r5s-1v3 ~<perr=b-5v6 ~<pers=a-4c-6d7e4f2g-3i-2k-3l-1m-4n-4r-1t-2v-2
~<pes=a2b-2c4e-2t-1 ~<pesa=a2e-1v-3 ~<pesi=a-1b-3c1v2 ~<peso=c4 ~<pest=c-1 ~<pet=v5 ~<petr=b1
~<ph=a1b-8c-9d3e3f-3g4h-7i-5j-4k-4m4q-1s1v3 ~<pha=b-1v4 ~<phar=b-1v4 ~<phi=c-1m3 ~<phis=c-1m3
~<pho=a2b-5c-5d5e4f-3g4h-5i-4j-3k-3q-1s2 ~<phon=a2b-4c-5d5e5f-3g5h-4i-3j-3k-3s2v-1 ~<phot=v2
~<pi=c11f-11g-2h-2i6j-6k-4l-6m-11n-10p-5q-6r3u-3v-12 ~<pic=a2b-5d1e-3f-2g1i5j-2l-3m-4n-4p-5q-3r2v-9
~<pica=b-2 ~<pick=b-3c-7d1g3i7j-1p-3r5u-2v-7 ~<pico=a4b-3c4v-5 ~<pict=b2g-1i-2l-2m-1q-1r-2s1v1
~<pid=a2b2 ~<pido=a2b2 ~<pie=b-1c8e-3g-1i5r1v-10 ~<pie>=b-4c2g-4i6r1v-3 ~<piel=c1 ~<pien=a-2b5c-3g5
~<pier=a3b-6c6g-1 ~<pies=b-2c5v-1 ~<pil=a-5b5c-2i-1v2 ~<pila=b-1c-1g4v4 ~<pill=a-5b6c-1g-3i-1
~<pin=b-2c5 ~<pink=c4 ~<pis=a2b1c4e-1g-4m-2v1 ~<piso=m-1v5 ~<pist=b3c-2 ~<piz=b-2e6v-1
~<pizz=b-2e6v-1 ~<pl=b4c-5e-2g2i-6k-1m-3q-1r1s-3u-2v-4 ~<pla=b5c-5d-3f-1g5h-2i-2m-3r1v-2
~<plac=e4v-4 ~<plan=b6c-4d-3e-2g3i-1j2r1 ~<plat=b-2e-1g3 ~<ple=b1c-1d1e-3f1g-1i-2n1q-1s-2u-2v-1
~<plea=b1c-1d1e-3f1g-1i-2n1q-1s-2u-2v-1 ~<pm=g-2j4p-2q1r-2t-1 ~<pm>=g-2j4p-2q1r-2t-1 ~<pn=c1
~<pne=c1 ~<pneu=c1 ~<po=a-10b4c1d-12e-4g-10h-2i6j-4k4l1n-11p-1q-3r-4s-10 ~<poc=b-3v5
~<pod=a-3b-1i-3j4k2v-6 ~<pode=j1v-2 ~<podr=a-1i-2j3k1v-1 ~<poi=b12c-2d-1e-3j-3s-4v-6
~<poin=b12c-2e-3j-3s-4v-4 ~<pois=b2d-1 ~<pol=a-2b7c-3d-2e4g-1i-1v4 ~<poli=a-2b7c-3d-2e4g-1i-1v4
~<pon=a-1b-7c-10d-1h3i12l3m4r-1t3v-4 ~<pon>=i8 ~<pone=b-3 ~<pong=a-2c-1h3l3m5r-1t1v-1 ~<poo=c5v-3
~<poop=c2v-1 ~<pop=b-1c5v-2 ~<popp=c4v-2 ~<por=c-1d-4e-4f3h-2j-2n-3q-2r2s-4u1v4
~<por>=a1c-2d-2e-4f-4i2j-1r1s-4u1v2 ~<porq=c1o1 ~<port=a-2b-5e-3f7g-1i-3v5
~<pos=a-2b-7c5f-2g-1j-4k7m-1r-3v4 ~<pos>=i2v3 ~<posi=c8k4v-5 ~<posp=k3 ~<poss=j-1q1r-2v6
~<post=j-2k4 ~<pou=b-4c5v-3 ~<poun=b-4c5v-3 ~<pr=b-6c1d-4e-13f-8g-3h3j3k-9l-6n4o3p-7q-8r-7s-1t-2u-8
~<pra=h4v-1 ~<prac=h4 ~<pray=b1 ~<pre=b-12c10e-5f-2i-1j4k-3l-2m-5n1p-3q-4r-2t-6u-2
~<pref=b2c-3e-1g-2h2o1s2v-6 ~<preg=a2b-6g1n4q-2s-2t-1 ~<pren=c1i3v-2 ~<pres=b-4c4g1i-2j6m-1v-3
~<pret=b-2c1v2 ~<pri=d-3e-1g-1n6o2r-3v1 ~<pric=b-1v2 ~<prim=c1d-1o3r-3v-1 ~<prin=c-4n6v2 ~<priv=a1c2
~<pro=b5c-10d-4e-4f-4g-5h1i3k-3m4n-4u-2v-1 ~<prob=a-1c-3v2 ~<proc=b1j1 ~<prog=a5 ~<proh=a2h-2i2v-1
~<pron=s1 ~<prop=b5c-3 ~<prov=e-1h5i1k-2m5v-5 ~<pru=c-1v2 ~<prue=c-1v2
~<pu=a-8b1c4d2e-10f1g-4i-1j-7k7m-5n-3p-1q1r-7t-1u-5v-1 ~<pue=a-8d2e-2f3g-4i1j-1k3m-6r-6s-4t-3u-2v2
~<pued=a-9b-1c1d3e-4f5g-1h1i2j-2k4m-5o-1q1r-9s-7t-1u-1v1 ~<puen=b4 ~<puer=j1
~<pues=b-1f-5g-5q-4r1s1v2 ~<puf=c4v-1 ~<puff=c4v-1 ~<puk=b-4c8 ~<puke=c6 ~<pul=a3b-1c6v-4
~<pull=a3c3v-1 ~<puls=c3 ~<pun=a-2b6f1v3 ~<punc=b6v-1 ~<punt=a-1c1v5 ~<pup=c2 ~<pupi=c2
~<pur=a3b3c-1 ~<purg=a3 ~<purp=b4c-1 ~<pus=b-1c3f-2g-3j-6k8q3s4 ~<pus>=b-5c7j-1 ~<puse=b-1s4
~<push=c-5g-2j-1k8q3 ~<puso=b3m1 ~<put=a-6c-4d1g4h2i-2l3v-7 ~<put>=a-6b2c-3d2g1h2i-2l3v-6
~<putt=b-3g3 ~<qu=b1c-1e-6g-8h-1l-2m3n1o-4q-1r-5s-6t-4 ~<qua=o1 ~<quar=o1
~<que=a-4c2d2e-6f-1h-1i-1m4n5o-4p3r-2s-2t-2u2 ~<que>=c-2e-4f-2i-3l-3m6n4o-6q1r-1s-1t-3u3 ~<queb=b2
~<qued=a-4b-6d-2e-1f1g3h1i4m-2n-3o1p3v4 ~<quej=d3h-2 ~<quem=a-2b5c11d-2v-2 ~<quer=a-5b-4c1l3v3
~<ques=c-1d4m-1n4v-5 ~<qui=a5c-3e-3f1g-11h1i1l-1m2n-7o-2p-2q-4r-1s-4t-2u-3 ~<quic=c3k4
~<quie=a-3b2c-7d2e-1f3g-3h2i1j-1l1m6n-4o-2p-1q-2t-4v-5 ~<quin=o1
~<quit=a14b-9c-1d-3f-9g-5k-6m-9n-1s-2v1 ~<quiz=a-2r-3v6
~<ra=a-1c2e-6f-6g1h3j-5k2l-1m2n-2o-2p-2q-4r-7t-1u-6v2 ~<rac=b1c3v-1 ~<raci=b1c3v-1 ~<rad=a4v2
~<radi=a4v2 ~<rai=c-8i6j-1k6v7 ~<rain=c-6j-1k6v8 ~<rait=c-3i6v-1 ~<ram=g-1h4v-1 ~<ramo=e-2h3
~<ran=a-1c4e-1i-1v7 ~<ran>=a-3b2c4i-1 ~<ranc=b-2e-1v6 ~<rap=b4c-1n3v-6 ~<rape=b7c-4v-4
~<rapi=b-1c1n4v-1 ~<rar=b-3c4 ~<raro=b-3c4 ~<ras=b-4c7g-1n-3s-1v-2 ~<rash=b-4c7g-1n-3s-1v-2
~<rat=a-2b-1c-6d1f-1g7h3i-1k-2m5n-3p-1q-1r-6s2v-11 ~<rath=b2d2e-4g-3h3n-1r-2s4v-4
~<rati=a-2b-1g6m6r-2s-1t-2v-3 ~<rato=b-2e3g3 ~<ray=i-3v3 ~<raz=c-2 ~<razo=c-2
~<re=a-2b-1c1e-5f-7g-5h3i-8j-13k9l15m-1n7o-15p-7q-3r-3s-5t-3u-10v-2 ~<re>=a-8l6
~<rea=a-4b3c5e-2f3h5i-5k4l4m2r-3s2t1u-5v-3 ~<reac=b-4c4e1g5l2n-1q-2u-1v-8 ~<read=a-4b3f8g-3l-1n3v8
~<reag=k8l-1q2 ~<real=a-1b3c2d2e-5f-5g-4h-2m5n-2r-2s2t2v-6 ~<reas=a1c1d-1e-1h9v-3 ~<reb=k8 ~<rebo=k8
~<rec=a2b-8c-6d4e1f-6h-4i1j-5k3l3m-2n-5r3s-1v2 ~<rece=b-1c-1d4e-3i-1v1 ~<rech=a4v-1
~<reci=a3b-1f-1k2l2v-1 ~<reco=a-2c-4d1f-1g-1h-2i3j-2k3l3r3s-1v-1 ~<recu=c-2g4 ~<red=a-2b-2c7g2
~<red>=b-1c8g2v-7 ~<ref=a4b-6v3 ~<refi=v6 ~<refr=a1b-4 ~<refu=a3v-3 ~<reg=b2e4g-2h3k-1q-1t-2v-1
~<rega=b4 ~<regi=a2b-3 ~<regl=c2v-1 ~<regr=b2c-2e4j1v-4 ~<regu=h1t-2v5 ~<reh=b2c-4 ~<rel=b5c-3h3v-1
~<rela=b6c-1 ~<reli=h3 ~<rem=a5b-10d-5e-4f-3h-3i-1k-5m-1n3o-1p-1q-1s-3v6 ~<reme=c3g-1v2
~<remi=b-3c-5d-1j-2m1n4v1 ~<remo=a8b-4c-1d-1e-1h-2j2k-4m-4o-1p-1r-1s-2v5
~<rep=b-13c-8d8e-6f-6g3h-1j-3l-6m4n13o-8p-4q-3r-5u-4v-14 ~<repe=b-1c2n7o-2v-3
~<repi=a-4c-6d-3g-3m-2n11o-3p-1 ~<repl=b-2c-3g6m5v-5 ~<repo=a9b-2c-1e-2g2i1n-2v-1
~<repr=a-4d5j-1k5m2r-1 ~<req=r-1v2 ~<requ=r-1v2 ~<res=a-9c-2d-7e-3f2g-1i-4j-8k5l7m-4q2r2v3
~<resc=a-1b-1d-3f1g-6j-5k10n-1q3v-4 ~<rese=n5r3 ~<resi=b-1h3 ~<resp=a1c1f1i-2k-2v2 ~<rest=a-2l4
~<resu=a-8c-7g1k-2l6v5 ~<ret=a5b-7c9g-4i1k-1v-3 ~<reti=a6b-2c-2i3 ~<reto=c2
~<rev=a9b3c-1d-1l-3m-1n-2v-5 ~<reve=c3 ~<revo=a9b4c-9l-2n-2v-4
~<ri=a1b-11d4e-11g-3h-2i8j-2l-2m-5n-7o1p-5q-1s-1t-3u-3v-1
~<rid=a-1b-5c-8d-3e-4f1h-3i16j-4m-2n-1p-1v-13 ~<ride=a-4b-5c-8d-3e-4f1h-3i17j-4m-2n-1p-1v-13
~<rig=b-8c7e-1g-7r3 ~<righ=b-8c7e-1g-7r3 ~<rin=b5d10g3i-6v1 ~<ring=a1b-8c4d10g4v-8 ~<rip=a3c-2
~<rip>=a3c-2 ~<ris=b-4v8 ~<risa=b-4v8 ~<riv=i-4o3v-2 ~<rive=i-4o3v-2
~<ro=b5c-2e3f-6g-9i3j-5k-3l-2m-3n-11p-1v-4 ~<roa=g2i4u-4v-3 ~<road=g2i4u-4v-3
~<rob=a2b-8c-7d3g-1h-2m1 ~<robe=e4 ~<robl=c-1v7 ~<robo=a2b-5c-3d3e-3m1v-3 ~<roc=b3u5 ~<rock=b3u5
~<rod=b-3c5h-3 ~<rodi=b-3c5h-3 ~<roj=b-1c2 ~<rojo=b-1c1 ~<rom=a4v1 ~<romp=a4v1 ~<ron=c2v-1
~<ronc=b-1c3 ~<roo=b4e2g-4j-1m-4n-4 ~<roof=b5g-3v-4 ~<room=c-1e3g-1j-1m-4n-4v4 ~<rop=b4c-3
~<rope=b4c-3 ~<ros=a-1e4v-4 ~<rosa=a-1e4v-4 ~<rot=b8g-4v-3 ~<rota=b8g-4v-3 ~<rou=a-1b-3h6i2v-1
~<roug=b-3h6v-1 ~<rout=a-1i3 ~<ru=b-6c2d-3e-4f5g-5h1i6k-2n1r2 ~<rud=b-1d-1h1v1 ~<rude=b-1d-1h1v1
~<rue=a2g-1 ~<rueg=a2g-1 ~<run=a-4b-3c4g-3i7n3 ~<run>=i1n4v-1 ~<runn=a-3b-1g-2i5v3 ~<runs=c5v-2
~<rus=f6k-1v-3 ~<rush=k-1 ~<s>=a9b6c-4g-2n-1r5s-2v-8
~<sa=a4b-1c1d-14e-7f-5g-6h-5i-6j-4k-8l-11m-4n2o-12p-4q5r-3s-12 ~<sab=b-3c-7f2g1m-1o-3q5r-2s-2u-1v5
~<saba=a-2c-4g1o-3q6r-1 ~<sabe=a1b-1c-1f3m-1q-1v5 ~<sac=a1b-3e-1f-3i-2m3v7 ~<saca=a1b-2e-1f-3i-2m3v2
~<saf=b7c-1e-3g-2m1u-2v-1 ~<safe=b7c-1e-3g-2m1u-2v-1 ~<sai=a5v-3 ~<said=a5v-3
~<sal=a4c2d-2e-3f-5h-2i2j-1k-2l-3m-6n-5q-1r2s-4t2u7v-5 ~<sale=a-2b-3c2i2r3v-4 ~<salg=a8b-1c-2g-1v-1
~<sali=a3c3e-2f-3k-2l-1m-4n-2q-1s-2t2u-2v3 ~<salu=a-3u8v-1 ~<salv=a-4b8u2 ~<sam=h5r2v-3
~<same=h5r2v-3 ~<san=a-5b-12c4e3f-3g-6i-5n-1v9 ~<sana=c2i-1 ~<sang=a-4b-9c3e4f-2g-3i-3n-1v3
~<sano=b-1c-1g-2v7 ~<saq=a7b-2c-2d-1p1 ~<saqu=a7b-2c-2d-1p1 ~<sar=b-1c3 ~<sarp=b-1c3
~<sat=b-2c-3m-3o-3q6 ~<sat>=v-1 ~<satu=c-2m-1o-2q5v1 ~<sav=a-1b10c-7d-1m-2q3v-1 ~<save=b8c-3d-1m-2
~<saw=h-2j4 ~<saw>=h-2j4 ~<say=a-1b-3c3d-1e-4h-3i-3j-1k-3l-1m-1n10o-1p-1q-5r-6s-1t1u-3v-1
~<say>=b-4d-1e-1f-1g-3j-1k-2l-1m-3n10o-1p-1q-5r-5t1u-3v-3 ~<sayi=a2b-3 ~<says=a-4b2c2e-1f1h-1m1
~<sc=a-2b6c-4e-3g-1h-5i-9k-6l-2m1n-3p2q-3r-1u-5v3 ~<sca=a-5b7c-3d-1e-5f1g-7h-2i-4j-6m3n-3q-3r-1u-1v5
~<scam=m5 ~<scar=a-4b4c-7e-3f2g-5i-4j-2m-1n-1q-2r-1u-1v6 ~<sch=a-4b-1c-4d1f-3g2i-4j2k-3p3v2
~<sche=a-1b-1c-3d5f-1g4j2k-6p3q-2 ~<scho=a-1d-2g-1i-2v2 ~<scr=a6b1j3k-2v-7 ~<scra=a1b-3c2j3k-1
~<scre=a5b3c-1v-5 ~<se=a-4b-2d-5e-1f1g-7h3i1j-6k-5l-2m1n3o-1p-4q-6r2s-18t6u-4v1
~<se>=a-8c6d-3e3f-8g-1h-4i1j-3l-3m7n7o-1q-1s-9t-2u2v2 ~<sea=a5c-1h6k3m-3n-2o-3q2r2v-7
~<sea>=a3c-1h6k3m-3n-2o-3q2r2v-7 ~<sec=a-3b-5c-1d4f1g2i-1n1o2p-1v-2 ~<sec>=b-2c-2g8)";

}  // namespace rb::grammar
