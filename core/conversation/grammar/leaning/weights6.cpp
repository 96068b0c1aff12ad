#include "core/conversation/grammar/leaning/weights.hpp"

namespace rb::grammar {

extern const std::string_view kLeaning6;
const std::string_view kLeaning6 = R"(
~qui=a1b-5c-4e3g-11h2i1j-2k-2l-1m3n-12o-3p-5q-4s-3t-5 ~qui>=a-1e7v-2 ~quic=c6
~quie=a-3b1c-5e-4f4g-3h2j-1m7n-4o-3q-1s-1t-3v-3 ~quien=a-2b-7c-2i3m11
~quier=a-1b5c-1e-6f2g-2h3i-5j-1l1n-3o-2r1t-3v-7 ~quin=d3m1 ~quina=d3m2
~quit=a11b-6c-1f-6g-2i1k-3m-7n-1v1 ~quit>=a10b-4f-2j-2m-2 ~quita=i2v4 ~quite=e-2j3l1v-2 ~quito=c-1
~quiv=a-2b-1c-1e5s1 ~quivo=a-2b-1c-1e5s1 ~ra>=a-6b4e-4g-1h2i-3j-2k4m-2n1o-5p-7r-2t-4u-5v-2
~rab=b-1c1e-1f2g1 ~raba=f1g2v-1 ~rabaj=c-2f1g3k1 ~rabl=c1 ~rable=c1
~rac=a-6b4c3d-1e-2f-4g-1i-1k-2l-3m-1n-4q-1r-1u4v-9 ~rach=c2 ~raci=a-3b3c-2f-2n-3r-1s1u5v-4
~racia=a-2b-4c-5f-1n-1r-1s1u5 ~racin=b1 ~racio=b4v-1 ~ract=c3v-1 ~racti=c3v-1 ~rad=b-1c-4d2g-3u5
~rada=a-2b1c-3v2 ~rada>=a-2b1c-3v2 ~rade=b-1c-2u7v-1 ~radec=u3 ~radez=u2 ~rado=b-2d4 ~rado>=b-1c1
~rae=c2 ~rae>=c2 ~raf=v4 ~rafi=v1 ~rafic=v1 ~rag=a2c1 ~raga=c3 ~ragar=c3 ~rage=v1 ~rage>=v1
~rai=b1c5e-3f-6g-7h-1j-1o-1p1v-2 ~raid=a-2b2f-1p1 ~raid>=a-2b2f-1p1 ~raig=b-2c5i-1 ~raigo=b-2c4i-1
~rain=b1i4k2v-2 ~rain>=b3c-5i5k3v-2 ~raine=c5 ~ral=a1k1 ~ram=a2b-7c1d1k4 ~rama=k4 ~ramar=k4 ~rame=d2
~rame>=d2 ~ramp=b-3c3 ~ran=a-6d3e-1g-6i1j-1m-3p-2r-3v7 ~ran>=b-2c7j-2n1v4 ~rana=c2 ~ranc=b-4c-3v10
~rance=c-3v6 ~rands=v1 ~rang=b3 ~rangl=b3 ~rank=b4c-2 ~rank>=b4c-2 ~rans=a-2b-2c-4d5i6v-3 ~ransf=d7
~ransp=i6 ~ranz=b3 ~ranza=b3 ~rap=b6c-8v-3 ~rap>=c1 ~rape=b4c-2 ~raped=b4c-2 ~rapi=h1
~rar=c1i-2j-1l5o-2p2v-1 ~rar>=b2c3v-3 ~rari=o-1p2 ~rario=o-1p2 ~raro=v2 ~raro>=c2
~ras=a6b-3d-1e-2j2k1m-1o-1p2 ~ras>=a-2b-7f2j2o-1p2v3 ~rasc=c-1 ~rasco=c-1 ~rase=a4k2 ~rase>=a4
~rash=c4v-1 ~rash>=c5v-1 ~rass=a5 ~rassi=a1 ~rassm=a2 ~rat=d4f-1g1h-2i-1k-4m4n-2o-1q-1r-6s2u1v-14
~rata=b2m1 ~rata>=m1 ~ratc=j1 ~ratch=j1 ~rate=c2u2 ~rate>=c1 ~ratef=u3 ~rath=d2e-1s3v-1
~rathe=d2e-1s3v-1 ~rati=g4m4r-1 ~ratin=m4 ~ratit=g5r-1 ~rato=d3e1 ~rato>=e1 ~raw=j1 ~raw>=j1
~raz=a-1b2g-1i-1 ~razo=a-1b1c3 ~razo>=c1 ~razon=c3 ~razos=b2c-1 ~razy=c-2 ~razy>=c-2 ~rca=b1
~rcar=b2 ~rcar>=b2 ~rch=t2 ~rch>=t2 ~rci=b-2c3 ~rco=g-1o2q-1 ~rco>=v1 ~rcol=o2q-1 ~rcole=o2q-1
~rd>=b-4c-1f-3j-2m-1r-3v7 ~rda=a2b-7o-2q3 ~rdad=m2 ~rdad>=m2 ~rday=o-1q4v1 ~rday>=c1o-1q5 ~rdays=v2
~rde=c-3g3k1o-1q6r-1 ~rde>=k1q6 ~rdi=a-3b-2c8g4 ~rdin=g5 ~rding=g5 ~rdo=a-4c-2n6r1v4 ~rdo>=b-2r2v5
~rdon=a-1n7 ~rdon>=a-1n7 ~rdos=b4c-2 ~rdose=b4c-2 ~rds=c1 ~rds>=c1
~re>=a-1b-4c2d-8f-4g-13i-2j1k-9l-2n-3o-4q-1r3s-10u-5 ~rea=a-7b5c3d-3e-9f4g-5h-6i-10n1o-1r-1s2t-1v-6
~reac=c2 ~react=c2 ~read=f4n1v-1 ~read>=f6n3 ~reada=c2 ~ready=a3c-3j1 ~reag=k6 ~reage=k6
~reak=b11c-8n4 ~reakd=b4c-4 ~reaki=b6c-4n4 ~real=a-1c3f-2g-1m4s2v-3 ~real>=b-2c1f-1m4v-1 ~reall=b3s2
~rean=f3l4 ~reas=c1 ~reaso=b1 ~reat=h-1t-3v2 ~reat>=t-1v7 ~reate=b3c-3 ~reath=b-2c6v-4 ~reb=k5
~rebo=k6 ~reboo=k6 ~rec=a-1b-5c-7d3f-1h-3j-4k1l4m-5n-5r3s-4u3v4 ~recc=f2v3 ~recci=f2v3
~rece=a-2c-2d5 ~recei=a3l1 ~recep=a-3d7v-1 ~recer=b3 ~reci=a3b-4f-1l1u4v-3 ~recia=u4 ~recib=a2l2
~recit=k2 ~reco=c-2i3k1l3 ~recor=k2v1 ~rect=e1r2 ~recto=e1 ~red=a-4e-4k-2m-3n-2r-2v3
~red>=a-2b-1e-3k-1m-2n-1r-2 ~ree=b-4c-2j1l1n-2p1r-3t1v2 ~ree>=b-1c-3j3o1p3 ~reed=a1 ~reed>=a1
~reen=l3 ~reen>=c1 ~reet=v3 ~reet>=v3 ~ref=a2c-1 ~refi=v1 ~refil=v3 ~reg=a3b1e1i-1m-2n2q-4t-4
~rega=b1 ~regal=b1 ~regi=a5 ~regis=a6 ~regl=m-1 ~regla=m-1 ~regr=e1j1 ~regre=e1j1 ~regu=n3q-2t-3v2
~regul=v3 ~regun=g1n4q-2 ~rei=a2 ~rein=l1 ~rel=b4c1t1v-1 ~rela=b5 ~rell=t1 ~rella=t1
~rem=a7b-9d-3f-3g3h-2j2k-4m-1n-3 ~reme=g1u-1 ~reme>=g1u-1 ~remi=b-1c-1g1v-2 ~remin=b-1c-1g1v-2
~remo=a6b-2h-1k-2v5 ~remov=a6b-2h-1k-2v5 ~ren=a5b-1d-4e-3f2g-1l-3n-1q-2r-2s2v-5
~ren>=a2c-5f-4j1k-1m1 ~rend=f4 ~renl=a2 ~renle=a2 ~renm=a3 ~renme=a3 ~reno=r-4s5 ~reno>=r-4s5
~rent=f1h1k3v-3 ~rent>=f1h1k3v-2 ~reo=a-1b-3c8f1 ~reo>=c2 ~reol=f1 ~reole=f1
~rep=b-12c-5d2f-5g1k1l-3m2n14o-6p-2q-1r-3v-10 ~repe=b-2j1n9o-1 ~repea=n6 ~repen=b-1j2 ~repet=n2
~repi=a-3c-4n10 ~repit=a-3c-4n10 ~repl=g5m2 ~reply=g5m2 ~repo=a9 ~repor=a9 ~repr=a-2d5k4 ~repre=d5
~repro=k4 ~rer=k1 ~rer>=c1k1 ~res=a-7c2d3e-5f-3g-4h-6i-12j-9n-6p-1s-4u-6v-2
~res>=a-5b1c3f-5g-2i-3m3v-3 ~resc=a-1b-1c-1j-3k9q3v-1 ~resch=a-1b-1c-1j-3k9q3v-1 ~rese=d5
~resen=d5n1 ~resi=a-1c6 ~resic=c5 ~resp=a1c6f1 ~respe=a2 ~respi=c6f1 ~respo=b2g1 ~ress=a-3m-3v4
~ress>=a-1v5 ~ressi=b2c-1 ~ressu=c1 ~rest=a3c-5e-1l1t1v-2 ~resta=a-1l2t1 ~reste=a1r1 ~resto=a4
~resu=a-4c-2l4v2 ~resul=c-1v3 ~resum=a-2g1l5 ~ret=a3b-4c4d1f1 ~ret>=e1 ~rete=f4 ~reter=f1 ~reti=a4
~retir=a4 ~reto=c5 ~rett=v1 ~retty=v2 ~rev=a6b6c-4l-2v-5 ~reve=b3 ~rever=b4 ~revo=a7b3c-5l-1
~revok=a6l-1 ~rew=c2 ~rew>=c2 ~rey=c-1f4r3 ~reye=r3 ~reyes=r3 ~rfe=v1 ~rfec=v1 ~rfect=v1 ~rga=c3
~rgan=c3 ~rgant=c3 ~rge=a2b3c-1e-3f-1j2k-1v1 ~rgen=b4 ~rgenc=b4 ~rgeo=v1 ~rger=c-1j1v2 ~rgery=j1
~rget=a4j1 ~rget>=a4j1 ~rgi=c2 ~rgu=a2 ~rhe=c2 ~rhea=c2 ~rhea>=c2 ~ri>=o1 ~ria=a-1e1f2j-2r1v-2
~ria>=a-1e2f3r1 ~rian=b2 ~rian>=b2 ~rib=a3b-13c1d-3e-4g1h-1i-3k-3l6m-3n-6o-1q-1s-1t-3v-10
~riba=g1l2n-2 ~ribam=a-3f1g4 ~riban=e-2f-1 ~ribe=a3c-1g1v-1 ~ribe>=a2v-1 ~ribem=g3 ~ribi=f2l2
~ribir=f3l2 ~ribl=b-1c5 ~rible=b-1c5 ~ribs=c1 ~ribs>=c1 ~rid=a-7b-2c-5d-4e-1h-3i11m-2n-3o2p-2s-1v-7
~rida=b-8n-1o2p-1q1 ~rida>=b-3c3v-1 ~riday=b-2c-3n-1o3p-1q1t-1 ~ride=a-3b-4c-6e-2f1i15v-8
~ride>=a-1b-3c-6e-2f1i12v-5 ~rides=i3 ~ridg=b3 ~ridge=b3 ~rido=b2 ~rido>=b2 ~rie=b9c-2 ~rien=b6c-5
~riend=b6c-5 ~rif=b6c-2 ~rifi=b4c-1 ~rifie=b4c-1 ~rig=c1r5s-1t-1 ~righ=r5s-1t-1v2 ~right=r5s-1t-1v2
~ril=c3 ~rill=c4 ~rillo=c1 ~rim=b1o2v-2 ~rime=c1o2 ~rimer=c1o2 ~rimi=b3 ~rin=b-8d5f1g1j-2q-2v7
~rin>=f5 ~rina=c3 ~rinar=c2 ~rine=v2 ~rine>=v2 ~ring=b-11d6g3i2j-1k1q-1 ~ring>=b-10d6g3i2j-1k1q-1v1
~rio=a-2b-8c2e1g-1o-2p1r-1 ~rio>=b-2e3f-1 ~riod=c2v2 ~riod>=c2v2 ~rios=b-5 ~rios>=b-1c1v-3 ~riosi=v2
~rip=a5b-1j-4v1 ~ripc=a2j-1 ~ripci=a2j-1 ~ript=v1 ~ripti=v1 ~rir=b8 ~rir>=b2f1 ~rirm=b4 ~rirme=b4
~ris=a-1b1v2 ~risa=v5 ~risa>=v5 ~risi=b3 ~risis=b3 ~rist>=c1 ~rit=b-4c-4g9m-1n-1s-2
~rita=c-2f-1g5s-2 ~rita>=c-2f-1g5s-2 ~rite=b-1g3 ~rite>=b-1g3 ~riv=b-4f2g1i7o3q-1r-2s-2v-1
~rive=b-6h1i8o3r-1 ~rive>=b-2c1i6 ~river=b-1h1o3 ~rivi=f3g2 ~rivin=f3g2 ~riz=a1 ~rje=c-1v4
~rjet=c-1v4 ~rjeta=c-1v4 ~rk>=a-2c-8j-1k1p2q1v4 ~rki=b-5g3v1 ~rkin=b-5g3v1 ~rking=b-5g3v1 ~rks=f1
~rks>=f1 ~rla=k4 ~rla>=k4 ~rld=b5c-1 ~rld>=b5c-1 ~rle=f3g1j2 ~rle>=b1f3g1j2 ~rlo=a1g1 ~rlo>=g1
~rm>=c3 ~rma=c-4e1v8 ~rma>=b2s1 ~rmac=m1v4 ~rmaci=m1v3 ~rmal=v1 ~rmal>=v1 ~rman=a3e3 ~rmano=e1
~rme=b4c-2d2h-1u1v-8 ~rme>=b5c-5f1g-5u1v-7 ~rmer=d4 ~rmera=d4 ~rmi=a5b-1c1m-1 ~rmig=c1 ~rmigu=c1
~rmin=a1c-2 ~rmir=c2 ~rmir>=c2 ~rmis=a4 ~rmiss=a3 ~rms=c1 ~rms>=c1 ~rn>=d1g-4l3u-1v-1 ~rna=b-1c2
~rna>=c3 ~rne=b-2f-4o2p-1v1 ~rned=c4 ~rned>=c4 ~rnes=f-3o2p-1 ~rnes>=f-3o2p-1 ~rni=b-4c6o-1q3v-1
~rnin=b-2c3o-1q3 ~rning=b-2c3o-1q3 ~rno=c-1k3 ~rnoo=k1 ~rnoon=k1
~ro>=a-4b3c-2d-5g-9j-5k-1m-12n-8o-1p-2q-3s-8t4u-6 ~roa=c2 ~roat=c3 ~roat>=c3 ~rob=b-6c-4d2e1v2
~robe=e4 ~rober=e4 ~robo=b-4c-1d3m1 ~robot=b-3c-1d4m1 ~roc=u4 ~rock=u4 ~rod=c3 ~rodi=c3 ~rodil=c3
~rog=a1k4 ~rogr=a1k4 ~rogra=a1k4 ~rok=a-3b1c2i2 ~roke=a-3b1c3v1 ~roke>=a-2v1 ~rol=a1b-2l4v3
~roll=a2b-1l4 ~roll>=b-1l6 ~rom=a6b-2d1e-3l-4m1v-3 ~rom>=a4b-1d1e-3l-3v-1
~ron=a-4c-2d-2e7g-1h2j-2l-1m3n-2r-2 ~ron>=b-1h3i3m4v1 ~ronc=c1 ~ronch=c1 ~rong=a-5b-2d-4e7
~rong>=a-5b-2d-4e7 ~ront=b2 ~ront>=b2 ~roo=a-2b3v1 ~roof=a-1b2 ~roof>=a-1b2 ~room=b1e1v1 ~room>=b1v1
~rop=a5b5c-4v-2 ~rop>=a7c-2j1 ~rope=b5c-1v-1 ~rope>=b5c-1v-1 ~ropo=b3c-1 ~ropos=b3c-1 ~ropp=c2
~ror=b3 ~ror>=b3 ~ros=a-2b-3e4 ~rosa=a-1e2v-1 ~rosa>=a-1e2v-1 ~roso=c1 ~roso>=c1 ~ross=v1 ~ross>=v1
~rou=a-5d1g1i3q1v-5 ~roug=d3 ~rough=d3 ~roun=b1g3 ~round=b1g3 ~rout=a-1i1 ~rov=e-1h3i1m2v-3
~rove=e-1m3 ~rove>=e-1m3 ~rovi=h3 ~rovid=h3 ~row=a-2b-3c2f-2g4i-2l-1n-2o2p-3q1r-2
~row>=c-2f-1g2n-2o3p-2q3r-2v-2 ~rowi=b-3c6 ~rowin=b-3c6 ~rown=g1 ~rowni=b2g1 ~rpo>=b-1c2 ~rpos=b2
~rpose=b2 ~rpr=f4 ~rpre=f4 ~rpret=f4 ~rpu=c2 ~rpul=c2 ~rpull=c2 ~rqu=c-1d5g3q-2 ~rque=c-1d5g3q-2
~rque>=g1 ~rquem=g1 ~rquen=d6 ~rra=a3b5c-2f1g-3j-2k3 ~rra>=b4c-1f3 ~rrada=b2 ~rran=j-1v2
~rran>=j-1v3 ~rre=a6b-7j6m-3r2u-1v-5 ~rrec=e1r2 ~rrect=e1r2 ~rrem=a1 ~rreme=a1 ~rren=a3k-1 ~rren>=j1
~rrenm=a3 ~rrh=c3 ~rrhe=c2 ~rrhea=c2 ~rri=c9 ~rrib=b-1c5 ~rribl=b-1c5 ~rrie=v2 ~rrien=v2 ~rrif=b4c-1
~rrifi=b1 ~rro=a-10c-1e-4f-5g1i4l-1m-1n-3o2p-3q2r-3t-1v1 ~rro>=a-2b-1e-1i8v5 ~rror=b3 ~rror>=b3
~rros=c1 ~rroso=c1 ~rrow=a-1c-1f-1g2n-2o3p-2q3r-2v-2 ~rrow>=a-1c-1f-1g2n-2o3p-2q3r-2v-2 ~rry=s-4
~rry>=s-4 ~rs>=b-14c3d-1f-4g1j-3m-7n-2q-4r-4 ~rsd=j1o-4p2q6 ~rsda=j1o-4p2q6 ~rsday=j1o-4p2q6
~rse=c9d5h-1r2 ~rse>=a-2c7d6r2 ~rsi=b4c-1i-2o3 ~rsid=i-2o3 ~rside=i-2o3 ~rso=b-6c-2d7e3f2g-1n-1v-5
~rson=b-6c-2d7e3f2g-1v-5 ~rson>=b-3d7v-2 ~rsona=e1j1 ~rst=a-1b-6f2n1v-2 ~rst>=b-4g1n2 ~rsta=f1
~rstan=f1 ~rt>=a-6d-8f-5g-5j-1k-3l15m-4n-1 ~rta=a3b4c-1n1v-6 ~rta>=b2 ~rtad=n1 ~rtado=n1 ~rtar=b2
~rte=b2d-3g-2i4l-1o5p-3q1v-13 ~rte>=a-7b3f-2i3n1v-3 ~rtes=f1k2o1q2v-3 ~rtes>=f1k2o1q2v-3
~rth=b7c-6m1t3v-3 ~rth>=b6 ~rthe=a2 ~rther=a2 ~rthl=b1c-1 ~rthle=b1c-1 ~rti=c4 ~rtin=c1 ~rting=a1
~rtir=b2 ~rtir>=b2 ~rto=b8c-8 ~rto>=b8c-8q-2 ~rts=b-4c3l2o2v-5 ~rts>=b-4c3l2o2v-5 ~rtu=f6 ~rtug=f6
~rtugu=f6 ~rty=o3v3 ~rty>=o3v3 ~ruc=c-3i5m4 ~ruck=c-2i5 ~ruck>=c-2i5 ~rue=v1 ~rug=j1 ~rugi=j2
~rugia=j2 ~ruh=a2 ~ruh>=a2 ~run=a-3i6n2 ~run>=n2 ~runk=b1 ~runn=a-2b-1i4v2 ~runni=a-2b-1i4v2
~runs=c2 ~runs>=c2 ~rus=b-4f2v1 ~rus>=v3 ~rush=b-1 ~rush>=b-1 ~rve=o-2r7 ~rve>=f1 ~rven=r2 ~rven>=r2
~rvi=a1c-5d2 ~rvic=a3 ~rvio=b3c-1 ~rvios=b3c-1 ~rvis=d3 ~rviso=d3 ~rvo=c-1 ~rvou=c-1 ~rvous=c-1
~ry>=a-2c-9d-4g3h-1k-1l-3m-8o-2p-1q-4s-6u-1 ~ryi=b4d-1v1 ~ryin=b4d-1v1 ~rying=b4d-1v1 ~ryo=b2
~ryon=b2 ~ryone=b2 ~ryt=b1j1r-2 ~ryth=b1j1r-2 ~rythi=b1j1r-2 ~rzo=v2 ~rzo>=v2
~sa>=a-6b1c-9d-4e7l-1n-2 ~sab=a1b-2c-6f2o-2q3v6 ~saba=c-2g1o-2q4 ~sabad=c-2g1o-2q4 ~sabe=f3v5
~sabe>=m-2v6 ~saber=f4 ~sac=a6c-3m2 ~saca=c-1m2v1 ~sacan=a1c-1v1 ~sacar=m3 ~sact=a4 ~sacti=a4
~sad=a2 ~sado=a2 ~sado>=a2 ~saf=b7e-2 ~safe=b7e-2 ~safe>=b7e-2 ~sag=a5b-5c-3d-1e-1g2l2q-3
~sage=a1b-3c-2d-1g2l3 ~sage>=a1b-3c-2d-1g2l3 ~sagi=a3 ~sagin=a3 ~sai=a4 ~said=a4 ~said>=a4
~saj=a3b-4c-1f1i-1j-1l2n-1q-1v-2 ~saje=a3b-4c-1f1i-1j-1l2n-1q-1v-2
~sajes=a3b-4c-1f1i-1j-1l2n-1q-1v-2 ~sal=b1c5f-2g-2m-2t1 ~sale=b-1c1r1 ~sale>=b-1c1r1 ~sali=a3c3m-1t2
~sali>=c4t2v-1 ~salid=b5c-5v1 ~salie=b-3c2v2 ~salio=b-1c3 ~salir=a7 ~salv=b4 ~sam=r1 ~same=r1
~same>=r1 ~san=a-4b-4c3f-3g-4i1v2 ~sand=b1 ~sando=b2 ~sang=a-2b-7c8f-1g-1v-2
~sangr=a-2b-7c8f-1g-1v-2 ~sap=a-2b3f-4g-2n-1q8v-1 ~sap>=a-2g-2n-1p-2q9v-1 ~sapa=b3 ~sapar=b3 ~saq=a5
~saqu=a5 ~saque=a5 ~sar=a-8c1g2u2v-3 ~sarm=a-1u2 ~sarme=a-1u2 ~sarp=c2 ~sarpu=c2 ~sas=p5 ~sas>=p5
~sat=o-1q5v1 ~satu=o-1q4v1 ~satur=o-1q4v1 ~sav=b6c-3 ~save=b3 ~saw=j1 ~saw>=j1 ~say=b-4n9q-1r-5
~say>=b-3m-6n9q-1r-5 ~sayi=a2b-2 ~sayin=a2b-2 ~says=a-2m2 ~says>=a-2m2 ~sba=b1c-3e3 ~sban=b1c-3e3
~sband=b1c-3e3 ~sca=a-10b4c2d-3e1g-4m3r-3 ~scal=c6 ~scale=c2 ~scalo=c3 ~scam=m5 ~scam>=m5
~scan=a-1e4 ~scans=a-1e4 ~scar=a-3b5d-1f1i2r-3v1 ~scar>=i4 ~scare=a-1b5c-5f2r-1v2
~sch=a-4b-8k5n-2q1v-6 ~scha=b-1c4 ~schar=b-1c4 ~sche=a-2b-3c-3d1k5n-1v-3 ~sched=a-2b-3c-3d1k5n-1v-3
~sco=a4b4c-2 ~scon=a5b1 ~scont=a5 ~scr=a9b-10c-4d-3e-3g1h-1i-3k-6l5m-3n-4o-1q-2s-1t-1v-1 ~scra=j2
~scrat=j1 ~scri=a8b-8c-9d-3e-3g2h-1i-3j-5k-3l5m-2n-6q-2s-1t-1
~scrib=a4b-8c-6d-2e-2g2i-2k-2l6m-1n-6q-2s-1v-8 ~scrip=a4j-4v3 ~scu=a-3c-2n8 ~scuc=n7 ~scuch=n7
~scul=n3 ~sculp=n3 ~sda=a-2b-5c-2d-1e-3f-5g-3n-3o3p-2q2r-3s-3t-3u-3v-1
~sday=a-2b-5c-2d-1e-3f-5g-3n-3o3p-2q2r-3s-3t-3u-3v-1 ~sday>=b-4e-2f-3g-2n-2o4p-1q1r-2s-2t-2u-3
~sde=c5f1 ~sde>=c5f1 ~se>=a3b-4d-4e5g-12i-4j-3k-5l-11m-2n3o-5p6q-8r-9s-8t-7u-7 ~sea=a4b-2h7v-2
~sea>=a2h4v-1 ~seb=b-1i3 ~sec=b-2f1g4o3 ~seco=f2o3 ~secon=f2o3 ~sed=b-1e6f-1k2l-2m1n3v-1
~sed>=b-1e6f-1k2l-2m1n3v-1 ~see=b1c2d-2f-1h3r1v-7 ~see>=a1b4d-2h3r1v-6 ~seei=c1 ~seein=c1
~seg=a-1b1c-3o2s-4v1 ~segu=a-1b1c-3o2s-4v1 ~segui=b4f-1v-2 ~segun=f3o2 ~segur=s-3v7 ~sei=b-2q-2t1
~seis=t1 ~seis>=t1 ~seiz=b-2 ~seizu=b-2 ~sel=a-3b5c-5f1j-1v1 ~self=a-1b5c-3f-1 ~self>=a-1b5c-3f-1
~sem=d3 ~sema=c2 ~seme=d3 ~seme>=d3 ~sen=a6c-3d4e3g-4i5j-5l4n4v-6 ~sen>=a4k2 ~send=a2c-1i3l5n5v-1
~send>=a2f-2i3n6 ~sendi=e2f4l3 ~seno=b-1e3f1 ~senor=e3f1 ~sent=a1d4i2v-3 ~sent>=b-2i3 ~senta=d6
~senti=a1b4 ~seo=a2c1 ~seo>=a3 ~sep=v3 ~ser=r1v-3 ~ser>=a-1c4 ~serv=a2r1 ~serve=r1 ~servi=a3 ~ses=b3
~ses>=c1 ~sesp=b3c-1 ~sespe=b3c-1 ~set=p2v1 ~set>=p2v1 ~sev=t2 ~seve=t2 ~seven=t2
~sh>=a-1d-4f7g-6i-4j-4l-6m-5n-6u-2v-14 ~sha=b-4c7g2j2k-2t1v-1 ~shak=c1 ~shake=c5 ~shaki=c-1
~she=e8v-5 ~she>=b1e3v-3 ~shes=b-2e5v-3 ~shes>=b-2e5v-3 ~shi=b4c-3k3q2 ~shif=g1k4q2 ~shift=g1k4q2
~shin=b1c-2 ~shing=b1c-2 ~sho=b2m-3n-1v5 ~shoe=v2 ~shoes=v2 ~shoo=b6c-3 ~shoot=b2 ~shop=e2 ~shor=b-2
~short=b-2 ~shot=b3c-3v3 ~shou=c3l1v1 ~shoul=c3l1v1 ~show=c1k1 ~showe=c1k1 ~shu=a5c-2 ~shut=a5c-2
~shut>=a5c-2 ~si>=a-7c-3d-2g-8h-3j-7k-1m-6n-3p-4r14s-4t-2u-5v-4 ~sia=f2v-1 ~sib=k4r-1v2
~sibl=k4r-1v2 ~sible=k4r-1v2 ~sic=a-4b-4v6 ~sick=a-4b-4c1v6 ~sick>=a-4b-4c1v6 ~sid=c1h2i-5l1o2
~sida=v2 ~sidad=v2 ~side=b1c2h2i-4l1o2 ~side>=b2c2i-4o3 ~sider=l1 ~sie=a-5b3c3g-1i-1m-2r-1t2v-9
~sied=b3 ~sieda=b3 ~sien=a-2b1c4v-5 ~sient=a-2b1c3v-5 ~siet=t2 ~siete=t2 ~sig=b3d-2f-4g-1l3m1v-4
~siga=a4 ~sigan=a4 ~sign=a-1c-3l4 ~sign>=a-1c-3l4 ~sigo=c4 ~sigo>=c4 ~sigu=b6m2 ~sigue=b2
~sigui=b2m3 ~sik=c6v-2 ~sik>=c6v-2 ~sil=a2i1 ~sile=a3 ~silen=a3 ~sill=i1 ~sim=r1 ~simo=b1r2
~simo>=b2 ~simon=r2 ~sin=b4c1i-2m1n-2p-2u-2v-6 ~sin>=u-2 ~sinc=c3v-1 ~since=c3v-1 ~sine=m3 ~sines=m3
~sing=b3c-3v-1 ~sing>=b3c-3v-1 ~sio=c5d-2e-1v-5 ~sion=c5d-2e-1v-5 ~sion>=c5d-2e-1v-5 ~sir=f1o-2r3
~sirv=f1o-2r4 ~sirve=f1o-2r4 ~sis=a7b5c-8j5v-9 ~sis>=b9c-4v-2 ~sist=a8b-4c-1j5v-3 ~sist>=a3
~sista=a1 ~siste=a3 ~sisti=j6 ~sit=a-11e-4f4g-1h-2j5k5n-4u-2 ~sit>=a-4b-2f2j6k3 ~site=c1 ~site>=c1
~siti=c4 ~sitiv=c4 ~sito=a-2b3c-6f1 ~sito>=a-2b3c-6f1 ~sitt=b2 ~sitti=b2 ~siv=b1i1 ~sive=b1i1
~sive>=b1i1 ~six=o2r-1 ~sk>=a-1b-4d3g8m2q-2 ~ske=a3 ~sked=a3 ~sked>=a3 ~ski=a2c1m1u1 ~skin=a2m1u1
~skin>=c2 ~sking=a1m1u1 ~sla=f3 ~sle=c2 ~slee=b1 ~sleep=b1 ~slip=c1 ~slipp=c1 ~slo=a-2c-2d-1j2k1n5
~slot=j2k2 ~slot>=j2k2 ~slow=a-1d-1n5 ~slowe=a-1d-1n5 ~slu=c2 ~slur=c2 ~slurr=c2 ~sma=c3v1 ~sma>=v2
~smay=b-3c5 ~smaye=c2 ~smayo=c1 ~sme=a1c3 ~smel=c3 ~smell=c3 ~smen=a2 ~sment=a2 ~smi=i2 ~smo=a1q1v3
~smo>=a1q1 ~snt=a-4b-6e9i3m-1o-2r2v-8 ~snt>=a-4b-6e9i3m-1o-2r2v-8
~so>=c-2d-7e-6f-13g1h-5k-3l-4m-6n-9p-5q-3r-1t-3 ~sob=b4 ~soi=b-4c3e4 ~sol=c-7i2m-1 ~sola=c-1
~sola>=c-1 ~soli=a2c-1 ~solic=a3 ~solo=q2v3 ~solo>=q2v3 ~som=a-5d5h1i2j1m-1n-1v-2
~some=a-5d5f-4h1i2j1m-1v-1 ~some>=e3g2h-1 ~someb=a-2c-1d3h1j1v-1 ~someo=a-2c-2d2h2k-1 ~somet=c2k2q1
~son=a-3b-1c-3d4e6f2g-3v-1 ~son>=a-2c-5d3e3m1 ~sona=e1j1 ~sona>=e1j1 ~soo=b3k3 ~soon=b3k3 ~soon>=b2
~soone=c3k3 ~sor=a-1b-4c4d1s-3 ~sor>=d3 ~sore=c7 ~sore>=c7 ~sorr=n1s-3v1 ~sorry=n1s-3v1
~sos=a1b6c-3l2p4 ~sos>=a1b6c-3l2p4 ~sou=b1c-4m2r3s-1u-1 ~soun=c-2m2r3s-1u-1 ~sound=c-2m2r3s-1u-1
~soy=a-1b-3c-4e8 ~soy>=a-1b-3c-4e8 ~spa=a1b-13d-5e-6f9g-6i-1k-4l-1m-11q-1v-1 ~spac=a-1n3
~spaci=a-1n3 ~spal=c3 ~spald=c3 ~spam=a7m-3 ~spam>=a7m-3 ~span=a-6b-6c-4d-3e-3f13g-3k-2m-5n-2v-6
~spani=a-2b-1f6h1k-1m-1 ~spano=c-1e-1f7v-2 ~spe=b3c-8d3h-1j-1k-4l-3m-1v-7
~spea=a-2b-5c-1d5f3i-1k-1v-5 ~speak=a-2b-5c-1d5f3i-1k-1v-5 ~spee=c1 ~speec=c1 ~spen=a3i1 ~spend=a3i1
~sper=a-6b9c-6f-1 ~spera=a-2b8c-6 ~spert=b2 ~spi=a-1c5v-1 ~spir=c6f1 ~spira=b-4c4f1 ~spit=e1
~spita=e1 ~spo=a-5d-1f-4i4v-8 ~spon=b2g1k1 ~spond=b2g1 ~spor=i6 ~sport=i6 ~spos=c-1e2 ~spot=b-3c5j1
~spot>=j1 ~spots=c1 ~spr=c2g2 ~spre=g2 ~sprea=g2 ~spu=b-1g6q3 ~spue=b-1g6q3 ~spues=b-1g6q3
~ss>=f-6h-1i-1j-2k-2l-4n-3p-2r-2s1t-2u1v2 ~ssa=a5c-5d-1e-1f-1g2l2q-3v-2 ~ssag=a5b-5c-3d-1e-1g2l2q-3
~ssage=a1b-3c-2d-1g2l3 ~ssagi=a3 ~sse=b-4e3k2l-1n4q1v-1 ~ssed=b-4e3k2l-1n4q1v-1
~ssed>=b-4e3k2l-1n4q1v-1 ~ssi=a4c-1f1i1r-1 ~ssib=r-1v3 ~ssibl=r-1v3 ~ssin=a1 ~ssing=a1
~ssio=a1c-1i2v-2 ~ssion=a1c-1i2v-2 ~ssm=a2 ~ssme=a2 ~ssmen=a2 ~ssu=c1 ~ssur=c1 ~ssure=c1
~st>=b-8c1f-6g-9h3i-5j-1k-2m-4n-1o4p-4q-1r-1s-3v-1 ~sta=a-3c-1d1g-9h-2j-10k-6l4n-3q-1s-1t3u-3v2
~sta>=a2b-4f-8g-5i3j-3k-1 ~stab=c1 ~stac=v1 ~staci=v1 ~stad=b2v-1 ~stada=b3 ~staf=d3 ~stak=a-1e4l1
~stake=a-1e4l1 ~stan=a4c-3p1v3 ~stan>=a3c-2p1 ~stand=c-1 ~star=a-7b1c-6e-3f2l6q-1t4v-3
~star>=b3q-1t1 ~stari=b3f5 ~stars=t1 ~start=a-7b-5i1l8 ~stas=c1 ~stas>=c1
~ste=a10b-2c-2f2g-3i-7j-3l-3s-2v-2 ~ste>=q1 ~stea=k1 ~stead=k1 ~sted=a2b-5m1 ~sted>=f2v-1
~stede=a3m1 ~stem=a3 ~sten=a6c-1h2 ~sten>=a4 ~step=b4 ~stepd=b3c-3 ~ster=a2c1v1 ~ster>=a1e1
~sterd=c4 ~sti=a-4b4c6e-3f-3g-2h1i-6j4k-1m-7r2v-3 ~stia=b4c-2 ~stia>=b4c-2 ~stid=a1 ~stidi=a1
~stil=c5r3v-5 ~still=c5r3v-5 ~stin=a-1v4 ~sting=a-1v4 ~stio=n1 ~stion=n1 ~stip=c1 ~stipa=c1
~stir=a-2j6 ~stir>=a-1j2 ~stit=c1h1 ~stitc=c1
~sto=a4b-1c1d-7e-4f-3h-5i-7j-6k-11l1n-11o-6p-5q-6r-2t-3u-6v-5 ~sto>=a3b-4c-7m9r3s-2t-1 ~stol=b4
~stom=b-3c8 ~stoma=b-3c7 ~ston=c3 ~stone=c3 ~stop=a7b-2c-8d-2e1f-1g-1h-1k-4l5m-5n-3o-1p-1r-2s-2u-1
~stop>=a7b-3c-4d-2e1g-4h-1k-3l4m-4n-3r-2s-1 ~stopp=b-1c-1 ~stops=b2 ~stor=c3v-1 ~store=c3v-1
~stos=a3 ~stos>=a3 ~stoy=a-6b3c1e-4g3m-5r-3s1 ~stoy>=a-6b3c1e-4g3m-5r-3s1 ~stp=j-1k3 ~stpo=j-1k3
~stpon=j-1k3 ~str=b1g-2l3m2r-2v-1 ~stra=b5v-1 ~stran=b3 ~stre=b-2c2v1 ~stree=v3 ~strel=t1 ~stu=a4c1
~stuf=c1 ~stuff=c1 ~stuv=a2 ~stuvo=a2 ~sub=a6b-4 ~sub>=a3 ~subs=a2b-1 ~subsc=a2c-1 ~sud=b-3c8
~sudd=c1 ~sudde=c1 ~sue=b-3e1 ~sueg=e1 ~suegr=e1 ~suel=c1 ~suelt=c1 ~suf=a2b1 ~sufi=a3 ~sufic=a3
~sufr=b1 ~sug=b-1c6v-3 ~suga=b-1c6v-3 ~sugar=b-1c6v-3 ~sui=b8c-5o2v-1 ~suic=b8c-5 ~suici=b8c-5
~suit=o2 ~sul=a-2b2c-2h1j2k2v3 ~sult=c-6h1j2k2v5 ~sulta=c-3h1j2k2v3 ~sum=a-4d2l5 ~sum>=d2
~sume=a-2g1l5 ~sume>=a-2g1l5 ~sun=e1 ~sund=e1 ~sunda=e1 ~sup=b-2d1m1r5v-3 ~supe=d3 ~super=d3
~supp=g1m2r1 ~suppo=m2r1 ~supu=r1 ~supue=r1 ~sur=a-2b-6c-1e-4i-2j2m-3r8s-5 ~sura=c-1v2 ~suran=c-1v2
~sure=a-1b-5m-2q1r9s-4v-1 ~sure>=a-1b-5m-2q1r9s-4v-1 ~surg=c-1j1 ~surge=c-1j1 ~sus=a8c-7e-2j-2m-1n-1
~sus>=a6 ~susc=j-1l1v-1 ~suscr=j-1l1v-1 ~susp=a3i1 ~suspe=a3i1 ~sust=b5c-2v4 ~susta=b3 ~swa=f2g1
~swal=f2 ~swall=f2 ~swe=a-3b-1c8k1q3 ~swea=c2 ~sweat=c4 ~swee=k1q3 ~sweek=k1q3 ~swel=c4v1
~swell=c4v1 ~swi=e2k4 ~swit=e2k4 ~switc=e2k4 ~swo=a-1c3v-2 ~swol=a-1c3v-2 ~swoll=a-1c3v-2
~sy>=c1g10v-2 ~sym=c1v2 ~symp=c1v2 ~sympt=c1v2 ~ta>=b-11c-3d-5e-2f-4g-4h-3j3k1l-3p-3q-1r2s-4u-11
~tabl=b2 ~table=b2 ~tac=a8c-5g-1i-1n-2 ~taci=v1 ~tacio=v1 ~tack=b3 ~tacks=b1 ~tact=a6b-1c-5f1n-1v-1
~tact>=b-3c-1f3l1 ~tacte=a4b-1 ~tacti=b2 ~tad=d-2m1n1 ~tada=b2 ~tada>=b2 ~tado=d-2m1n1v1
~tado>=n1v-1 ~tador=d-1m2 ~taf=d3 ~tag=f5 ~tak=b2c-3d-2e1g-1h-1i2l2m-1q-1
~take=b2c-7d-2e1g-1h-2i2l2m-1q-1 ~take>=c-3d-1h-2i1l3m-1q-1v2 ~takes=b3c-2 ~tal=a-2c-3d8f1i-2r-3
~tal>=b1c-2k1r-1v5 ~talk=a-2d9f2v-6 ~talk>=a-1b-1d6h-1n1v-3 ~talki=d3 ~tam=n1r2 ~tame=n1r2
~tame>=n1r2 ~tan=a2b-1c-1f1i-1m-1v8 ~tan>=a1b1c-7p1v3 ~tand=b-2f3g-4v2 ~tand>=f1 ~tandi=v1
~tando=a1b-3c3g-3 ~tant=a2b-1g1 ~tanta=a2 ~tante=d1 ~tap=c4 ~taq=c3 ~taqu=c3 ~taque=b1
~tar=a-11b5c-8d-4e-3j-9l1m-8n-3o-6q1t3u-2 ~tar>=a-2b10d-2e-1i-4j-1k-1l-3m-1q-3
~tard=b-2c-6k1o-1q6r-1v1 ~tarde=b-1c-5k1q6v2 ~tari=b1f4r1 ~taria=b1f4r1 ~tarj=c-1v4 ~tarje=c-1v4
~tarm=b2 ~tarme=b2 ~taro=i3 ~taron=i3 ~tars=t1 ~tars>=t1 ~tart=a-7b-5i1l8 ~tart>=a-7b-5c-4i1l9
~tas=a2b-2c4l2 ~tas>=a2c1l2 ~tast=c1 ~taste=c1 ~tat=a-1d2m3v-3 ~tati=d2h1 ~tativ=d2h1 ~tax=i3
~taxi=i3 ~taxi>=i3 ~tch=b-5c4k1v2 ~tch>=b-5e1k2 ~tche=c2 ~tches=c1 ~tchy=c2 ~tchy>=c2
~te>=a5b-1c-1f-4g-6j-8l-9n4o-3p-1q-2r-2s-6v-5 ~tea=a1c-3k1 ~tead=k1 ~tead>=k1 ~tec=f5 ~teco=f5
~teco>=f5 ~ted=a6b-2c6e-3g-2h-1i-1j-3k-2l-3m1r1u2v-3 ~ted>=a1c8e-1g-1i-1j-2k-1l-2r1v-7 ~tede=a3m1
~tedes=a3m1 ~tee=o3r-1t1 ~teen=o3r-1t1 ~teen>=t1 ~teent=o2 ~tef=u3 ~tefu=u3 ~teful=u3
~tel=c-1h5i-1o-5p-2q-3v3 ~tel>=a-2b-2d-1h7o-3p-1q-1v6 ~tele=b-3d3f1m1 ~telef=b-3d3f1m1 ~tell=b3
~tell>=a1b3 ~tely=g-2r3v-1 ~tely>=g-2r3v-1 ~tem=i-2 ~teme=g1q-1 ~teme>=g1q-1 ~temo=c-4v3
~temo>=c-4v3 ~temp=c2 ~ten=a5c-1d-5e-13f-2g-1j4k-5m-2n-2p-2q-5u-4v-4 ~ten>=b-7f-1j1l2t3
~tend=b-4g1h1j3 ~tendi=h1 ~tene=b4c-2 ~tened=b4c-2 ~teng=b1c3d-2e-3g-1h-1i3j-1l-4n-3q-2u-1v-2
~tenga=a2 ~tengo=a-4b1c3d-2e-3g-1h-1i3j-1l-2n-3q-2u-1v-1 ~teni=b4c-1 ~tenin=b2c-1 ~tenm=a5b-1j1v-1
~tenme=a5b-1j1v-1 ~tens=h1 ~tens>=h1 ~tep=b4 ~tepd=b3c-3 ~tepda=b3c-3
~ter=b1c-4d-4e-8f2g3h-7i-2j-5l-10m-12n-11q3r-1s-5t-14u-4
~ter>=a-7c-5d-1f6g9h-5i-1j-3l-3m-3n-7q4r-1s-3t-10v-1 ~terd=c4 ~terda=c4 ~tere=a4r1 ~teres=a4r1
~teri=c1v-1 ~term=a2c-1 ~termi=a2c-1 ~tern=c-2k3v1 ~terno=k1 ~terp=f4 ~terpr=f4 ~terr=b11g-1v-4
~terra=b6 ~terri=c1 ~terro=b3 ~ters=c1 ~ters>=c1 ~tery=b-2c-2v3 ~tery>=b-2c-2v3
~tes=a-5c-7e-2k3n-2o2q3r-1t-4v6 ~tes>=c-1k3o1q4v5 ~test=b-1c-4g2 ~test>=c-2 ~testo=g1 ~tev=v3
~teve=v3 ~tever=v3 ~tex=a10b-10c-8f1g1h-5i-5j-9k-3l3m1n-2o-1q-6r-3s-3u-3v-7
~text=a10b-10c-8f1g1h-5i-5j-9k-3l3m1n-2o-1q-6r-3s-3u-3v-7
~text>=a2b-8c-3g4h-1i-2j-7k-1l3q-4s-4u-1v-3 ~texti=a2f2g-1m2 ~texto=a5 ~tf>=b1 ~tfu=j1 ~tful=j1
~tfull=j1 ~th>=a-3b-1c2e-2f-10g2i-3j-6l-5n-3p-2q6r-7s-4t4v-3
~tha=a-2b-2c-1d-2e1f-3g-6h3i-1l-5m-5p-7q-5u5v-4 ~than=a-3b-4d-3e-4f-3g-3i-3j-2l-1m-2n-4p-4r-2s1u7v-7
~than>=c2d-3h2k3 ~thank=a-2b-4c-7e-2f-2h-1i-2k-1m-1n-3p-2q-2r-1s2u8v-4 ~that=e4g-1h2j3n3q-4r4s-1
~that>=a-1b2e4g-1h1j4n4q-3r2 ~thats=a3 ~thd=j1 ~thdr=j1 ~thdra=j1
~the=b1c-1e1g-2h-5k-5l-4m-5q-6r2u-5 ~the>=a-5h-4i-1j2k-4o4p-6q-2r-1s-2v2 ~thea=c3 ~thead=c3
~them=b3c-2r3 ~them>=b3c-2r3 ~then=b2 ~then>=b2 ~ther=f2h2i2j1l-2m-5n-2o-5p5q-2s1u-2v-1
~ther>=h2i-1m-1o-4p5q-2s1v-1 ~there=a-4c2f1g-1i4j2m-2n-2v-1 ~thes=a8b-4j-4 ~these=a8b-4j-4 ~thet=c2
~thete=c2 ~they=a-3b6e2i4p-1r1v-6 ~they>=e2i4p-1r2v-3 ~theyd=a-1b2
~thi=a1c-2d-2f-1h-7i-4j-3l-3m1n-9r-5s3t-3u-2v-8 ~thin=b3e-3f-6g1h-1k1m-5p2s4
~thing=a2b1c-3d-1e-3f-3k2m-2p3 ~think=a-4c3g2s2v-2 ~thir=o1 ~thirt=o1
~this=a6b-1c-3d-2e2h-3i-3j-3k-1l-2m4n-5o-2p-3r-2t-5u-3v-6
~this>=a6b-1c-3d-1e3f1h-2i-3j-2k-7l-2m5n-4o-1p-2q-1r-1t-5u-3v-5 ~thisw=k1q3 ~thl=b1c-1 ~thle=b1c-1
~thles=b1c-1 ~tho=a-5d1e-4f-3j-1o-3p5r-2s-2v-8 ~thos=b-2d1f-1n1o-1p5r-1s-1 ~those=b-2d1n2o-1p5r-1s-1
~thou=a-4b3t1v-5 ~thoug=b4v-2 ~thout=a-2c1 ~thr=b-1c5d1e-4k-1o1r-2v-8 ~thre=o1p1 ~threa=b3c-3
~three=g1o1p1 ~threw=c2 ~thro=b-2c7d2e-2v-5 ~throa=c3 ~throu=d3 ~throw=b-3c5 ~thu=b-5c-1j1o-4p2q6v1
~thur=j1o-4p2q6 ~thurs=j1o-4p2q6 ~ti>=b-2c2j1 ~tia=b3c-3f3v-2 ~tia>=b4c-2 ~tian=f4 ~tian>=f4 ~tib=c2
~tibi=c2 ~tibio=c2 ~tic=b-1c11l1v-5 ~tica=c3 ~tica>=c3 ~tice=c3l1v-1 ~tices=l2 ~tid=b2 ~tidi=a1
~tido=b2 ~tido>=b2 ~tie=b-4d-1f5i-1k-1n-1p3s-1v4 ~tiem=v2 ~tiemb=c2 ~tiemp=v3 ~tien=b-5f6n-1p3
~tiend=a1b-2f6h1 ~tiene=c1p4 ~tient=e4 ~tif=v2 ~tifi=v3 ~tific=v3 ~til=c3r2v-6 ~till=c3r3v-5
~till>=c2r3v-4 ~tilla=b1 ~tim=a4d-6e-6g2i-5k2l-3o-1r-4s-2t-2v-1
~time=d-5e-4g2i-4k3l-2n1o-6q2r-2s-1t-1 ~time>=a-4d-4e-3g3i-2k3l-1o-1p-3s-1t-1 ~times=a1n3o-1p2v-1
~timo=a4 ~timo>=a4 ~tin=a6e-4g-2h-1j-4k-1l3m1n-4q2s-2t-2u-2 ~ting=a4e-2g-1j-3m2n-1q2r-1t-1u-1
~ting>=a5c-3e-2f1j-3m2n-1q2r-1t-1u-1 ~tings=c1 ~tinu=c-1l5 ~tinue=a3
~tio=a-1b-1d3e-1f-3g-1j-5l-5r-1t-1 ~tion=a-1b-3d3e-1f-3g-1j-5l-5r-1 ~tion>=b-4d-2j-2m-4n1o4p-1v2
~tioni=d3 ~tions=a-1c1d2m4o-2p3 ~tip=c1 ~tipa=c1 ~tipat=c1 ~tir=b8c-6f-2g-1i2j4m-1n1v-3
~tir>=a-3b3j2n2 ~tira=b1 ~tirar=b1 ~tire=c-1i4j1v-1 ~tire>=c-1i4j1 ~tiro=a2 ~tiro>=a2b1c-1
~tis=b1h6v-1 ~tist=b2h6v-1 ~tist>=h4 ~tit=a-1b-4c2g7h1r-1 ~titc=c1 ~titch=c1 ~tite=c2 ~tite>=c2
~tito=g8r-1 ~tito>=g8r-1 ~tiv=l1m-2n-1s1v-5 ~tiva=a1 ~tivat=a1 ~tive=l2r-3v-1 ~tive>=d1r-2 ~tiven=l3
~tivo=h1 ~tivo>=h1 ~tle=b2h3 ~tle>=b2 ~tlk=c-1g4 ~tlk>=c-1g4 ~tly=a3 ~tly>=a3
~tme=a-1b-2c-1e1g-2h-2j2k2m1q1 ~tmen=a-1b-2c-1e1g-2h-2j2k2m1q1 ~tment=a-1b-2c-1e1g-2h-2j2k2m1q1
~tmo=k1q4 ~tmon=k1q4 ~tmont=k1q4 ~tna=c-1f2 ~tnam=f3 ~tname=f3 ~tne=b1
~to>=a2b3c-6e-7h-10i-2k2l-3n-11p-4r1s-1t-9u-9v-1 ~tob=c1o1 ~tobe=o1 ~tober=o1 ~tobi=c2 ~tobil=c2
~tod=b1c5d-2e-1f-6g1i-3k-3l-2m-3n-1o-3 ~toda=b3f-2g4k-2o-3v3 ~todas=c-1r2 ~todav=v2
~today=c2g4k-1q-2v1 ~todo=c3g-1v-4 ~todo>=b-2c4g-1v-2 ~todos=b2 ~toe=c2 ~toi=f4 ~toi>=f4 ~tol=b2
~told=a2 ~told>=a2 ~tom=a-7c1e-5f-5g1i-4l-1n-2o1p-2 ~toma=b-3c7 ~tomac=b-1c4 ~tomag=c1 ~tome=b6c-6
~tome>=b6c-6 ~tomo=a-1g3k1o2p-1q1r-1v-1 ~tomor=g3k1o2p-1q1r-1 ~toms=c1v2 ~toms>=c1v2 ~ton=c1e-3r1
~ton>=e-1v1 ~tonc=r1 ~tonce=r1 ~tone=c4 ~tone>=c3 ~too=a-4c4e-1i5v-6 ~too>=c2i3o-1 ~took=a-1b4c-1v-1
~took>=a-1b4c-1v-1 ~toot=c4 ~tooth=c4 ~top=a6b-2c-8d-2e1f-1g-1h-1k-4l3m-5o-1p-1r-2s-2u-1
~top>=a7b-3c-4d-2e1g-4h-1k-4l3m-4r-2s-1 ~topp=b-1c-1 ~toppe=a-1b-1 ~tops=b2 ~tops>=b2
~tor=b-7c3d2e-3h6i-7j-2k-7m-2n-5p-4q-2v-4 ~tor>=a-5b-3c-3d4e-1h7i-4j-1k-4l-3n-1p-3v-2 ~torc=b-2c3
~torci=b-2c3 ~tore=c3v-1 ~tore>=c3v-1 ~tori=a3 ~toriz=a1 ~tort=c2 ~tos=b-7c13e-1g-2i-2l-2m-2v1
~tos>=a5b-3c6i-1l-2m-1 ~tose=c4 ~toser=c4 ~toso=a-2v2 ~toso>=a-2v2 ~tou=a3b1 ~touc=b1 ~touch=b1
~tout=a3 ~tout>=a3 ~toy=a-6b3c1e-4g3m-5r-3s1 ~toy>=a-6b3c1e-4g3m-5r-3s1 ~tpo=j-1k3 ~tpon=j-1k3
~tpone=j-1k3 ~tr>=g4r-3 ~tra=a-13b3c-4e-11f-2g-3i3j-1k5m-2o-7p3q-1r-3s-3t-3u-2
~tra>=a-2c-1d-4e-2f-4g-1i-1k4l2n3o-2 ~trab=f1g2v-1 ~traba=f1g2 ~trac=c3 ~tract=c3 ~trae=c2 ~trae>=c2
~traf=v4 ~trafi=v1 ~trag=c3 ~traga=c3 ~trai=g-1i2v-2 ~traig=b-2c5i-1 ~train=b4c-4i5
~tran=a-1b1c-7d5i5 ~tranc=v1 ~trang=b3 ~trans=a-2b-2c-4d5i6v-3 ~trap=b4c-8d1 ~tras=b-1p4v2
~tras>=p4v2 ~trat=b2m1 ~trata=b2m1 ~tre=b-5c2f-3h-2m-1n-2t3 ~tree=v3 ~treet=v3 ~trel=t1 ~trell=t1
~tro=a-2h4n-3o-3p3v-4 ~tro>=c-3h4o-1p2v-1 ~tru=a-2b1c-1i5m4 ~truc=c-3i5m4 ~truck=c-2i5 ~try=b-2d-3g6
~try>=b-2c-2g6 ~tryi=c2d-1 ~tryin=c2d-1 ~ts>=a-7c3d3e-2f-3g-7j-10k-7l2n-5o1p-4q-9r2s-6u-4v-1
~tsi=b2c-3 ~tsid=b2c-3 ~tside=b2c-3 ~tta=b3 ~ttac=b3 ~ttack=b3 ~tte=c-1f1j5r2v2 ~tten=b-2j3
~tter=b1c-3f1r2v2 ~tter>=b6f2r2 ~ttery=b-2c-2v3 ~tti=b2c1v-6 ~ttin=b2c1v-6 ~tting=b2c1v-6 ~ttl=b2
~ttle=b2 ~ttle>=b2 ~tto=e-1v1 ~tton=e-1v1 ~tty=v2 ~tty>=v2 ~tue=f-1g-1n-2o5p-1r-1 ~tues=f-1g-1o3
~tuf=c1 ~tuff=c1 ~tug=f6 ~tugu=f6 ~tugue=f6 ~tum=c3 ~tur=a1c1e-3f-5g-6h-1i-5j-3n-4o-1r-2s1u-2v-4
~tura=c4 ~tura>=c4 ~turd=o-1q4v1 ~turda=o-1q4v1 ~ture=a1b2g-2i-1l-1r-1v-4 ~ture>=b3m3 ~turen=r-4s5
~tures=a2b-3c2t1 ~turey=r3 ~turn=b-2l4v-1 ~turn>=l4 ~tuv=a1 ~tuvo=a2 ~tuvo>=a2
~twe=a-4b-2c-6d-3g4j-1q4r-1s-2v-1 ~twee=a-3b-1c-4d-3g4q5s-1 ~tweek=a-1c-1f1g1q2 ~tween=g1 ~twi=c4
~twic=c2 ~twice=c2 ~two=a-3b-1o3p-2r-1t2 ~two>=a-3o3p-2r-1t2 ~ty>=c-2e-1g-1o1p-1q-3r-3t3v6 ~ua>=i3
~uag=i2 ~uagu=i2 ~uagua=i2 ~ual=b-4f-2h4n7o-9p-2r3v-4 ~ual>=e1n2o-4q-1r1 ~uale=n5r-1 ~uales=n5r-1
~uall=h1 ~ually=h1 ~ualq=h2r3 ~ualqu=h2r3 ~uan=a-2b2c1f-3v3 ~uand=a-1 ~uando=a-1 ~uant=b3v2
~uanto=a-2b2v2 ~uar=a-2c-2f1l2o4q-1t1 ~uart=f1o3 ~uarto=b1f2 ~ub>=a4 ~ube=i8 ~uber=i8 ~uber>=i8
~ubl=c5 ~uble=c2 ~uble>=c2 ~ubs=a2b-1 ~ubsc=a2c-1 ~ubscr=a2c-1 ~uca=c4i-1 ~ucar=c4i-1 ~ucar>=c4i-1
~uch=a-6b5f3g-4h-1i-6j-1k-3l-2m-4n4p-3u1v-2 ~uch>=u4 ~ucha=a-1d2u-3v-2 ~ucha>=f1 ~uchac=d3
~uchas=u-3 ~uche=b1c-3n5 ~uche>=n5 ~uches=b1 ~uchi=b2 ~uchis=b3 ~ucho=f1 ~ucho>=b1f1 ~uck=b-1i5
~uck>=i5 ~uco=c3 ~ucos=c3 ~uda=b-1l3m4 ~uda>=m4 ~udar=b-1l4 ~udar>=b-1l4 ~udd=c1 ~udde=c1 ~udden=c1
~ude=a-3b4m2n3 ~ude>=m3 ~uden=b5 ~udenm=b5 ~udi=c-1v1 ~udio=c-1v1 ~udo=c1e1 ~udo>=c1e1
~ue>=b-1f-5g-1j-2l-2m3n2r-5t-1u-1 ~uea=a4 ~ued=a-11b-3d2e-4f6i4m-7p1q2r-5s-6v3 ~ueda=b-2f1p1
~ueda>=b-1f2 ~uede=a-2b-6c-3i6q2r-2v7 ~uede>=b-4f1k2q2r-2v5 ~ueden=c-1h1i5
~uedo=a-3b1c2e-2f2g3m-3n-1s-3v-3 ~uedo>=a-3b1c2e-2f2g3m-3n-1s-3v-3 ~ueg=a-3b-6c-5e1f2g11
~uego=b-4c-4f2g8 ~uego>=b-4c-4f2g8 ~uegr=e1 ~uel=a-1b-15c11d-2e-2g-6i-2k-4l4m-2n-1o1 ~uela=c3
~uela>=c4 ~uele=a-4b-6c5g-1u1v1 ~uele>=a-3b-5c3u1v2 ~uelt=a-2c3l2 ~uelta=a-2c1l2 ~uelv=a3b-2l2
~uelva=a1l2 ~uelvo=c1 ~uem=c7m2 ~uema=b1c1 ~ueman=c1 ~ueme=m3 ~ueme>=m3 ~uen=a7b3c-5d3f-1g-1r1s-2t-2
~uen>=a5c-3d1 ~uena=v1 ~uena>=v1 ~uenm=d2 ~uenme=d2 ~ueno=r2s-1 ~ueno>=r2s-1 ~uent=a-3b6
~uente=a-1b2 ~uentr=b1 ~ueo=c1 ~ueo>=c1 ~uer=a-9b1d-3f-6h-1i-2l1m-1r2v7 ~uera=c-2v1 ~uera>=c-2v1
~uerd=g3r2v1 ~uerdo=r2v2 ~uere=c1v1 ~uerer=c1 ~ueri=b1l1 ~uerie=b1 ~uerme=c1 ~uero=b-1v4
~uero>=b-1v4 ~uerp=b-1c2 ~uerpo=b-1c2 ~uert=a-3b4n2v-1 ~uerte=a-1n2
~ues=b-10d-1h-2i-1j-3l-3m-9n-2o3p-3r2s-4t-3u-1 ~ues>=b-1c-4f2g2n-2o3v-1 ~uess=a2r1 ~uess>=a2r1
~uest=b-1m-1r1 ~uesta=v1 ~uesti=n1 ~uesto=r1 ~uev=a-6b-2c-3e-2k5l2n4q7 ~ueva=k4q2v2 ~ueva>=v3
~ueve=q3v-4 ~ueve>=t1 ~ueves=c-1o-2q5 ~uevo=a-3l3n6 ~uevo>=a-4l3n6 ~uff=b-2c6 ~uffy=c3 ~uffy>=c3
~ufi=a3 ~ufic=a3 ~ufici=a3 ~ufr=b1 ~ug>=c2v-2 ~uga=b-2c5h-1j1 ~ugar=b-1c6h-1j1v-3 ~ugar>=c2h-1j1
~ugars=c1 ~uge=c1 ~uge>=c1 ~ugh=a2b-1d1e-2f-4g-3j-3k-3l-2m-3n-2 ~ugh>=a4b-3e-2f-1g-2j-1m-1
~ughi=b-2c4v3 ~ughin=b-2c4v3 ~ught=b4c-4i1v-1 ~ughte=c-1i2 ~ughts=b5c-3 ~ugi=j2 ~ugia=j2 ~ugia>=j2
~ugu=f6 ~ugue=f6 ~ugues=f6 ~uh>=b-5f-3i-1m1o-1r-2v-2 ~ui>=a-1e6f-1h-1j1v-2 ~uic=b6v-1 ~uici=b8c-5
~uicid=b8c-5 ~uie=a-6b2c-8d3e-5f5g-6h1m8n-6o-3p-1q-2t-4v-7 ~uien=a-6b-1c-7d5f2i1j1m8
~uien>=a-5c-7d5f2i2j1m5 ~uiene=m3 ~uier=a-1b5c-1e-6f2g-2h3i-5j-1l1n-3o-2r1t-3v-7 ~uiera=h2r4
~uiere=a-2b4m4 ~uiero=b2c-4e-5f1i-3l2m-1n-1q-2v-4 ~uil=v1 ~uild=v1 ~uildi=v1 ~uin=d3m1 ~uina=d3m2
~uina>=d1m2 ~uir=b3f-2v-2 ~uir>=b4f-1v-2 ~uit=a10b-6c-1f-7k-4m-7n-2o1 ~uit>=a10b-4f-2j-2m-2
~uita=i1v4 ~uita>=c3v4 ~uitar=c-1i3 ~uite=e-2j3l1v-2 ~uiten=b-1e-2j3l1v-2 ~uito=c-1g2 ~uito>=c-1g2
~uiv=a-2b-1c-1e5s1 ~uivo=a-2b-1c-1e5s1 ~uivoc=a-1c-1e5s1 ~uja=b3 ~uje=b-1h5 ~ujer=b-1h5 ~ujer>=b-1h5
~ul>=u3 ~ula=b-5v8 ~ula>=b-3e2 ~ular=v6 ~ular>=v6 ~uld=b3e-5m-3 ~uld>=a-2b1c-6e-2m-3t1v1 ~ulde=c5
~ulder=c5 ~ule=b-3c-2j2k6l-2n-1v-4 ~ule>=a-2b-2c-2d-1k6n-1v-3 ~ull=b1c7j1v-3 ~ull>=c3 ~ulli=c2
~ullid=c2 ~ully=j1 ~ully>=j1 ~ulp=n3 ~ulpe=n3 ~ulpe>=n3 ~ult=a1b2c-8h1j2k2v2 ~ulta=c-3h1j2k2v3
~ulta>=j3k1 ~ultad=v1 ~ultat=h1 ~ulti=a4 ~ultim=a4 ~uly=v3 ~uly>=v3 ~um>=v-4 ~uma=a-4b-2d11
~uman=a-1d11 ~uman>=d8 ~umano=d3 ~umb=a2c5d-2g-2i-2k-2n-1p-1q-3r-1v-6 ~umb>=b2c4 ~umba=c3 ~umban=c1
~umbe=a5b-2c-4d-1e1i-1o1q-2v-2 ~umber=a5b-2c-4d-1e1i-1o1q-2v-2 ~ume=b-3c-3e3f1k-2l3v-3 ~ume>=a-2g1l5
~umer=a1b-3c-2e4f1v-1 ~umero=a1b-3c-2e4f1v-1 ~ump=a-2c7 ~ump>=c6v-3 ~umpe=v3 ~umped=v3 ~ums=b-1c1
~ums>=b-1c1 ~un>=a-9b6c-2f-9g-1k-1m-4o-3p-6q-6r-2t5 ~una=a-3e-3g-5h1i-7j-3k-5l-3o-7p7q1r-2s1u-3v4
~una>=a-2b1d1e-2g-4h1i-4j-3k-3l-2o-5p5q2r-1s1u-3 ~unar=v5 ~unar>=v5 ~unb=c2 ~unbe=c2 ~unbea=c2
~unc=a1b2c-5f-3r-1s2 ~unca=r-1s2 ~unca>=r-1s2 ~unch=b5c-1 ~unch>=b2 ~unche=b1 ~unci=b-2m1v2
~uncio=m1v2 ~und=a-7b1c1d-2j-1k-2l-1o1p-2r1s-1t-1u-4v-7 ~und>=a-1b2c2g2i2v-1 ~unday=e1 ~unde=b-1
~under=b-1 ~undo=b6c-5 ~undo>=b6c-5 ~unds=b-3m2r3s-1u-1 ~unds>=b-3m2r3s-1u-1
~une=b-4c-3d1g2o-4q5r-1v1 ~une>=v4 ~unes=c-4d2g3o-3q6 ~unes>=c-4d2g3o-3q6 ~ung=h4 ~uni=a4c-1d3h-2
~unic=a5d1h-1 ~unica=a5d1h-1 ~uniq=d1 ~uniqu=d1 ~unk=a1c-1 ~unk>=a1c-1 ~unn=a-2b-3c1i4v2
~unni=a-2b-1i4v2 ~unnin=a-2b-1i4v2 ~uno=c-1f1i2p3 ~uno>=c-1f1i2p3 ~uns=a4b-3l1v-5 ~uns>=c2
~unsu=a8b-2l-2v-1 ~unsub=a8b-2v-1 ~unt=a4b-5n2q-2 ~unt>=a3 ~unta=n3r1 ~unta>=n4 ~untam=r2 ~unte=a1g1
~untem=g1q-1 ~unten=a1 ~unto=b-1c3 ~untos=c3 ~up>=a1b-1c2d-3e-4f-5g-1h-3i1j2l1n3q-1r2v-9 ~upa=b-1g5
~upad=g4 ~upado=g2 ~upe=c1d2 ~upe>=c3 ~uper=d3 ~uperv=d3 ~upp=g1m2r1 ~uppe=g2 ~uppo=m2r1 ~uppos=m2r1
~ups=i2 ~upu=r1 ~upue=r1 ~upues=r1 ~ur>=b-5c-2f-3i-3k-1p-1r-2s-2v5 ~ura=c2 ~ura>=b1c3 ~uran=b-2v2
~uranc=c-1v2 ~urd=c-2o-1q5v1 ~urda=o-1q4v1 ~urday=o-1q4v1 ~ure=c1e-5f-4g-2i-4k-2l-4n-5o1p-3r6v-3
~ure>=c1e-1r9s-5 ~uren=r-4s5 ~ureno=r-4s5 ~ures=a2b-3c2t1 ~uresi=c5 ~urest=a4b-1c-1t1 ~urey=r3
~ureye=r3 ~urg=b3c-5 ~urge=b3c-5 ~urge>=b3c-1 ~urger=j1 ~uri=c-5e4i1 ~urio=c-6e4i1 ~urio>=c-5e4i1
~urios=v2 ~urn=b-3c8g-2l2m-1n-1u-1v-1 ~urn>=g-1l4 ~urne=c4 ~urned=c4 ~urni=c4 ~urnin=c4 ~uro=s-3v7
~uro>=s-3v7 ~urp=b1 ~urpo=b2 ~urpos=b2 ~urr=c3 ~urs=a-3c-5d4f-3g4h-1m-4n-4o-5p1q4
~urs>=g5m-3n-1r-1v1 ~ursd=j1o-4p2q6 ~ursda=j1o-4p2q6 ~urse=d6r2v-2 ~urse>=a-1d6r2v-1
~urt=c2d-3e-5g-3j-2k-3l-3m-2n-4p-1q-2r-3t3v-1 ~urt>=b5c-4d-2v1 ~urth=a1 ~urthe=a2 ~urti=c2 ~urtin=c2
~urts=b-4c6f1o2v-4 ~urts>=b-4c6f1o2v-4 ~us>=b-2c1d-2f-4g-2i5j-1l-2m-2n-4v2 ~usa=b3m2v-1 ~usa>=m2
~usb=b1c-3e3 ~usba=b1c-3e3 ~usban=b1c-3e3 ~usc=i3j-1l1v-2 ~usca=i4 ~uscar=i4 ~uscr=j-1l1v-1
~uscri=j-1l1v-1 ~use=b-3c3f-1g-1i3n4t-1v4 ~use>=e1n5v3 ~used=v1 ~used>=v1 ~ush=b-3k6q2 ~ush>=b-3k6q2
~usi=m2 ~usin=m3 ~usine=m3 ~usp=a3i1 ~uspe=a3i1 ~uspen=a3i1 ~uss=c3f2v-3 ~uss>=c1 ~ussi=f2v-2
~ust=a-2b5c-13f3i-5l-1r3v1 ~ust>=a-2c-2d1e4f-2g-1h-2i-1m-2 ~usta=b2f5 ~ustad=b3 ~ustar=f5
~uste=b-3f1m2v4 ~uste>=v3 ~usted=b-2f1m2 ~usti=b4c-2 ~ustia=b4c-2 ~usto=c-2g1r2 ~usto>=c-2g1r2
~usy=g3 ~usy>=g3 ~ut>=a2c3e-14f-11g-4h3j-5k-4l-2n-10o-4p-4q-1t2u-8v-10 ~uta=d-1m2 ~utad=d-1m2
~utado=d-1m2 ~ute=b-4 ~ute>=h1i1 ~utes=c2v1 ~utes>=c2v1 ~uti=c2 ~uto=a1 ~utor=a1 ~utori=a1 ~uts=c-1
~utsi=b2c-3 ~utsid=b2c-3 ~utt=c-3e-1 ~utti=b3c-1 ~uttin=b3c-1 ~utto=e-1v1 ~utton=e-1v1 ~utu=b2
~utur=b2 ~uture=b2 ~uve=e2v1 ~uve>=e2v1 ~uvo=a2 ~uvo>=a2 ~uxi=b5 ~uxil=b5 ~uxili=b5
~uy>=b-3f2g-1t-1u4 ~uys=i2 ~uys>=i2 ~uzz=a1b-1d2 ~uzz>=d2 ~va>=v1 ~vac=c-7f-1v7 ~vacc=v2 ~vacci=v2
~vacu=c-4v4 ~vacun=c-4v4 ~vai=p1 ~vail=p1 ~vaila=p1 ~val=a-4b7k3q2 ~vale=b3 ~vale>=b3 ~valg=b3
~valgo=b3 ~van=b-1d-1f-2i5l2 ~van>=c-4i5 ~vant=c3 ~vanta=c3 ~var=h4i1 ~var>=i1 ~varo=h4 ~varon=h4
~vat=a1 ~vate=a1 ~vate>=a1 ~vay=a7 ~vaya=a7 ~ve>=b1c-1d1g-3h-3i5j-6l-6m-8n-13o-1r-4t3v-7 ~vece=a1
~veces=a1 ~ved=c-2e4j1k-2 ~ved>=c-2e4j1k-2 ~vel=r3 ~ven=a-3b8c-4d-3e-4f-5h-2j-2k-1n-2p-1t1
~ven>=b3l1o-1v-2 ~vena=b2c-1 ~venas=b2c-1 ~vene=b4 ~venen=b4 ~veni=o1 ~venie=g1 ~venin=o1 ~venm=b4
~venme=b4 ~vent=t1 ~veo=a-1c5v-2 ~veo>=a-1c5v-2 ~ver=a-1b2e-6f-4g-5h-2i-8m-1n-5p-6q-5r-5v3
~ver>=a2b-1c1e-2f-12h-3k-1m-2q-4v6 ~verd=b1c-2m2 ~verda=m2 ~verdo=b4c-2 ~verl=k4 ~verla=k4
~vers=i-2o3 ~versi=i-2o3 ~very=a-1b7v-5 ~very>=b1c1f1 ~veryo=b2 ~veryt=b1j1r-2 ~ves=o-2q5v-2
~ves>=o-2q5v-2 ~vey=i2 ~vez=a-5e-1k-2l4n6p-5r-2v3 ~vez>=a-5e-1k-2l4n6p-5r-2v3 ~vi>=b-2 ~via=v2
~via>=v2 ~vic=a3 ~vid=f-4g-3h1j-1k-1m-2v2 ~vid>=b-2c3v2 ~vida=a-2b8c-3e-1v-3 ~vida>=a-2b8c-3e-1v-3
~vide=a1b-1h3v2 ~viden=a4 ~vider=h3 ~vie=a-2b-1c-3d-4e-2m-5n-2o3p-2v3 ~viej=v4 ~vieja=v4 ~vien=i1o1
~vien>=a1 ~viene=c-1f1i1o1 ~vient=b-1 ~vier=f-2o2p-1 ~viern=f-2o2p-1 ~viet=f3 ~vietn=f3
~vin=b2f4i-1m-1v-6 ~ving=b3e-5f4i-1v-5 ~ving>=b3e-5f4i-1v-5 ~vio=b11c-5f2g-3r1v-2 ~vio>=b1f3r1
~viol=b5c-1 ~viola=b4 ~vios=b3c-1 ~vios>=b2 ~vir=a-3b7c-2e2i-4j-2 ~vir>=a-3b3e2i-3 ~viru=v3
~virus=v3 ~vis=a-6b-10g4j5k2l1n-2q-3r-1u2v-5 ~visa=a-1u2 ~visar=a-1u2 ~visi=a-5b-3c2f1j6k3v-1
~visio=c3 ~visit=a-4b-2f2j6k3 ~viso=b-5c-3d2f-1g4l2r-1v-1 ~viso>=a-3b-2g5 ~visor=d3 ~visos=a2l3
~viv=a-7b6c-5d1e5f-5i-4j-3v-5 ~vive=b-2e2 ~vive>=b-2e2 ~vivi=a-4b6c-2e2f-3i-4j-1v-2 ~vivie=b1
~vivir=a-3b3e2i-3 ~vivo=d2 ~vivo>=d2 ~vo>=a-2b-5c4d1l2m-2n4 ~voc=a-1b-2c-4e6s1 ~voca=a-1c-1e5s1
~vocad=c-1e4 ~voi=b4 ~voic=b4 ~voice=b4 ~vok=a6l-1 ~voke=a6l-1 ~voke>=a4 ~vol=a-3b3c-1l2
~volv=a-2b2l2 ~volve=a-2b5c-3l2 ~vom=a-1b-7c9f1g-2v-1 ~vomi=a-1b-7c9f1g-2v-1 ~vomit=a-1b-7c9f1g-2v-1
~vor=a4b4 ~vor>=a3b4 ~vou=c-1 ~vous=c-1 ~vous>=c-1 ~voy=a1b5c-6d-2e-3f-2h-1i-3j7k-2l-1q-2v-7
~voy>=a1b5c-6d-2e-3f-2h-1i-3j7k-2l-1q-2v-7 ~vue=b-4l6v-1 ~vuel=b-4l6v-1 ~vuelt=l2 ~vuelv=a3b-2l2
~wai=b-1c-1t2 ~wait=b-1c-1t2 ~wait>=t2v-1 ~waiti=v2 ~wak=a-2b7 ~wake=a-2b4 ~wake>=a-2b4
~wal=c3f1i3v2 ~walk=b-4c3i4v2 ~walk>=c1i4 ~wall=b1f2 ~wallo=f2
~wan=a3b4c-5d1e-1f1g-1h1i-4m-3n-3q-2u-2v-8 ~want=a3b3c-4d1e-1f1g-1h1i-4m-3n-3q-2u-2v-7
~want>=a1b2c-3d1f1h1i-4m-3n-3q-1v-6 ~war=k3 ~was=f-1h1n3o-1p-1q-1r-2t-1v3
~was>=f-1h1n3o-1q-1r-2t-3v3 ~wat=b1c2g-1v2 ~watc=c-2v3 ~watch=c-2v3 ~wate=c6g-1 ~water=c6g-1
~way=a1b6c-7e1f-1i3j-1k-1p-1r-2 ~way>=a2b2c-6e1f-1i4k-1p-1r-2 ~ways=b2 ~ways>=b2 ~wbo=v3
~we>=a-4b-4c-2g5k3q2v3 ~wea=a-1b-5c6v2 ~weak=b-2c4 ~weak>=b-2c4 ~weat=b-2c2v1 ~weath=v4 ~weati=c2
~wed=c-4g-2o5p-5r-4u-2v-5 ~wed>=b1k1o2 ~wedn=c-2p-3u-1 ~wedne=c-1p-2
~wee=a-8b-5c1d-6e-2g3h-1i-3j-4l-2m-4n-3o-5p1q11r-1s-4t-4u-1v-5
~week=a-6b-3c2d-2e-1i-2j-3l-2m-3n-2o-4p1q9s-3t-2v-4 ~week>=a-1b-2c1j-2o-1p2q5s-1v-5 ~weeke=a-1g1
~weeks=c3 ~ween=g1 ~ween>=g1 ~wei=c2 ~wel=b-2c7v2 ~well=b-2c7v2 ~well>=c1d1 ~welli=c3v2
~wen=a-2f3i1v1 ~went=i1v2 ~went>=i1v3 ~wer=a-3b-2m-1n8v1 ~wer>=a-1n5 ~were=e1n1 ~were>=e1n1
~wfu=b-2c3 ~wful=b-2c3 ~wful>=b-2c3 ~wha=a-2b-1c-10e-8g-4h-3i-3j-4k-1l-1m5n7o-9p1q-5r-8s-1t-4u-1
~what=a-2b-1c-10e-8g-4h-3i-3j-4k-1l-1m5n7o-9p1q-5r-8s-1t-4u-1
~what>=c-4e-5g-2h-1i-2j-1m3n6o-4p1q-4r-6t-4v-3 ~whate=v3 ~whats=a-2c-2m3o-2v3
~whe=a-1b-7c4d1e-2g1i1j-2m-2v1 ~whee=b-1i5 ~wheel=c-4i5 ~wheez=c4 ~when=a-4c4g3 ~when>=a-4c4g3
~wher=a1b-1d3m-2v4 ~where=a1b-1d3m-2v4 ~whi=r2v3 ~whic=r2v3 ~which=r2v3
~who=a-8b1c-5e4f2g-1h3i-1k-1m14n-4v-10 ~who>=a-7c-4e2f4h4m5v-5 ~whoe=a2 ~whoev=a2 ~whom=a-1m3
~whom>=a-1m3 ~whos=a-2m6 ~whos>=a-2m6 ~why=c-2m3r3s-3 ~why>=c-2m3r3s-3 ~wic=c2 ~wice=c2 ~wice>=c2
~wif=e6 ~wife=e6 ~wife>=e6 ~wil=a-2c-3g2v1 ~will=a-2c-3g2v1 ~will>=a-2c-3g2v1 ~win=c3 ~wind=b1
~windo=b2 ~wip=a2c2 ~wipe=a2c2 ~wipe>=a4 ~wis=b4f-1v-2 ~wish=b5f-1v-2 ~wish>=b5f-1v-2
~wit=b1c-4d1e2f-1h3o-1p-4q-3r-1 ~witc=e2k4 ~witch=e2k4 ~with=b1c-2d2f-4h1k-4o-1p-3q-4r-1
~with>=b1c-5d3f-3g1h1j-2k-2o-1p-2q-2v1 ~withd=j1 ~witho=a-2c1 ~wn>=b2f-1v-1 ~wni=b2g1 ~wnin=b2g1
~wning=b2g1 ~wo>=a-3o3p-2r-1t2 ~wok=c2 ~woke=c2 ~woke>=c2 ~wol=a-1c3v-2 ~woll=a-1c3v-2
~wolle=a-1c3v-2 ~won=a-8b3c3e-2j4l-2q-1v-2 ~wont=a-8b3c3e-2j4l-2q-1v-2 ~wont>=a-8b3c3e-2j4l-2q-1v-2
~wor=a-7g1h-2i-4j-5n-4p2q1r4s-2v-1 ~words=c1 ~work=a-5b-9c-5f2g3i-2j-2n-3p2r1t-1
~work>=a-2b-3c-6e1k1p3q1v3 ~worki=g4 ~works=f1 ~worl=b5c-1 ~world=b5c-1 ~worr=r1 ~worry=r1
~wors=b-4c11 ~worse=c8 ~worst=b-1c2 ~wort=b6c-2 ~worth=b6c-2 ~wou=e-1i-1r1t1v-2 ~woul=c-2i-1r1t1
~would=c-2i-1r1t1 ~woun=c1 ~wound=c1 ~wri=a1g3 ~writ=a2b-1g3 ~write=b-1g3 ~wro=a-5b-2d-4e7
~wron=a-5b-2d-4e7 ~wrong=a-5b-2d-4e7 ~xce=r1t-1v2 ~xcel=r1t-1v2 ~xcele=r1t-1v2 ~xcu=n6 ~xcus=n6
~xcuse=n6 ~xi>=i3 ~xie=b3 ~xiet=b3 ~xiety=b3 ~xil=b5 ~xili=b5 ~xilio=b5 ~xis=b3 ~xist=b3 ~xisti=b4
~xpl=m9 ~xt>=a3b-4c-4e-1g3i-3j-7k-3l3n-1o-2q-4r-1s-4u-1v-4 ~xte=f1 ~xtec=f2 ~xteco=f2 ~xti=a2f2g-1m2
~xtin=a2f2g-1m2 ~xting=a2f2g-1m2 ~xtm=k1q4 ~xtmo=k1q4 ~xtmon=k1q4 ~xto=a5 ~xtos=a2 ~xtos>=a2
~xtw=a-1c-1f1g1q2 ~xtwe=a-1c-1f1g1q2 ~xtwee=a-1c-1f1g1q2 ~xyg=c2 ~xyge=c2 ~xygen=c2
~ya>=a5b3c-8d-2e1f-2g-6h-3i-6j4k-7m-5n-4o-1q-3s-2t-1v1 ~yan=a2i1 ~yas=a3r2 ~yas>=r2 ~ybe=r-3v3
~ybe>=r-3v3 ~ybo=h2 ~ybod=h2 ~ybody=h2 ~yd>=a-1b2 ~ye>=a-4b-4g4n6v-10 ~yea=b-2c-5r9s-4
~yeah=b-2r7s-1v-2 ~yeah>=b-2r7s-1v-2 ~year=c-6e1v3 ~years=c-3v5 ~yed=c-3 ~yel=c6v-2 ~yell=c3v-1
~yello=c3v-1 ~yep=r4 ~yep>=r4 ~yer=c2e3 ~yer>=b-2c2e3
~yes=a-8b-5c2d-1e-5f1g-7k-1m-4n-3o-3p-3q-3r16s-11t-3u-1v-11
~yes>=a-7b-4e-3f1g-5m-3n-3o-3p-3q-2r16s-10t-2u-1v-8 ~yest=c4 ~yeste=c4 ~yet=g2v2 ~yet>=g2v2 ~yfr=b1
~yfri=b1 ~yfrie=b1 ~yge=c2 ~ygen=c2 ~ygen>=c2 ~yin=a1b1c-5d-2e3r1v3 ~ying=a1b1c-5d-2e3r1v3
~ying>=a1b1c-5d-2e3r1v3 ~ym>=a-3g2v1 ~ymo=b5c-2j1v-1 ~ymor=b5c-2j1v-1 ~ymor>=b2 ~ymore=b2c-2j1v-1
~ymp=c3e-1v1 ~ympt=c1v2 ~ympto=c1v2 ~yo>=e4f-1h-4i-2n-3s-1v3 ~yon=a-1c-1h3 ~yone=a-1c-1h3
~yone>=a-1c-1h3 ~you=a4b-9c-8d-6e2f-1j-4k-4m3n2o-6p-5r-3s-5t-5u2
~you>=b-3c-2d-6e1g1h-1i2k-1l-1m1o-3p-1r-1s-1t-1u3v-1 ~youn=h4 ~young=h4
~your=a3b-4c-3f-2g-5i-2m1n1s-1v2 ~your>=a2b-4c-3f-2g-5i-2l1m1n1s-1v3 ~youv=e2 ~youve=e2
~ys>=a-3b2e-1g-3k-1r-2 ~yse=a-3b2 ~ysel=a-3b2 ~yself=a-3b2 ~yth=a1b-1r-2s2v1 ~ythi=a1b-1r-2s2v1
~ythin=a1b-1r-2s2v1 ~yti=a-3c1f2g-2q5 ~ytim=a-3c1f2g-2q5 ~ytime=a-3c1f2g-2q5 ~yud=a-3b4m3 ~yuda=m4
~yuda>=m4 ~yude=a-1b6 ~yuden=b5 ~yun=v5 ~yuna=v5 ~yunar=v5 ~ywa=b2 ~yway=b2 ~yway>=b2
~za>=a-4c2e3m-2v-5 ~zad=a-2 ~zada=a-2 ~zada>=a-2 ~zar=j-1l9 ~zar>=j-1l9 ~zas=v4 ~zas>=v4
~zco=b1c-3e2u2 ~zco>=b1c-3e2u2 ~zer=t3v-1 ~zero=t3v-1 ~zero>=t3v-1 ~zin=b-4c8 ~zing=b-4c8v-1
~zing>=b-3c7 ~zo>=d1g-1v8 ~zon=c3u1 ~zon>=c3u1 ~zos=b2c-1 ~zos>=b2c-1 ~zuc=c4i-1 ~zuca=c4i-1
~zucar=c4i-1 ~zum=c1 ~zumb=c1 ~zumba=c1 ~zur=b-2 ~zure=b-2 ~zure>=b-2 ~zy>=c8i-2v-2 ~zz>=d2
~zzy=b-3c7i-1v-1 ~zzy>=b-3c7i-1v-1)";

}  // namespace rb::grammar
